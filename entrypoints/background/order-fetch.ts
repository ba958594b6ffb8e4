import { frameFetch } from '../../utils/dialer/order-connection/frame-fetch.ts';
import { createOffscreenFetch } from '../../utils/dialer/order-connection/offscreen-fetch.ts';
import type { OrderFetch } from '../../utils/dialer/transport.ts';
import { offscreen } from './offscreen.ts';

/** Sends each order on a connection of its own, in the way of the browser that this is built for. */
export const orderFetch: OrderFetch =
  import.meta.env.BROWSER === 'firefox' ? frameFetch : createOffscreenFetch(offscreen);
