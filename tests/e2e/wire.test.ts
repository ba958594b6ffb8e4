import { describe } from 'vitest';
import { ordersOnTheWire } from './wire-orders.ts';

describe('on the wire, in Chromium', () => ordersOnTheWire('chrome'));
