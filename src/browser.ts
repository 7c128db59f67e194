/** The one door to the browser's API: everything else imports it from here, and unit tests replace it here. */
import browser from 'webextension-polyfill';

export { browser };
export type Port = browser.Runtime.Port;
