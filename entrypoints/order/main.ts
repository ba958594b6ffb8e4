import { credentiallessFrame, takeOrder } from '../../utils/dialer/order-connection/order-page.ts';

/* The offscreen document of one order, in Chromium: never seen, closed when the answer was read. */

takeOrder(navigator.serviceWorker, credentiallessFrame);
