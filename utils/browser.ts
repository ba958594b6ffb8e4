/** The one door to the browser's extension API; serves the background and the extension's own pages. */
export { default as browser } from 'webextension-polyfill';
export type { Runtime, Tabs } from 'webextension-polyfill';
