import { idIn } from '../stores.ts';

/** A browser whose administrators' rules follow Chromium's ways: where each system keeps them. */
export interface ChromiumBrowser {
  name: string;
  /** The id in its store, or what stands for it. */
  id: string;
  /** Where its store answers for updates; a policy that forces an installation names it. */
  updates: string;
  /** Below `HKEY_LOCAL_MACHINE`; its own policies stand here as well. */
  registry: string;
  /** The name of its preferences on a Mac; an extension's own begin with it. */
  domain: string;
  /** Folder of policy files on Linux. */
  folder: string;
}

export const CHROME: ChromiumBrowser = {
  name: 'Chrome',
  id: idIn('chrome'),
  updates: 'https://clients2.google.com/service/update2/crx',
  registry: String.raw`Software\Policies\Google\Chrome`,
  domain: 'com.google.Chrome',
  folder: '/etc/opt/chrome/policies/managed',
};

export const EDGE: ChromiumBrowser = {
  name: 'Edge',
  id: idIn('edge'),
  updates: 'https://edge.microsoft.com/extensionwebstorebase/v1/crx',
  registry: String.raw`Software\Policies\Microsoft\Edge`,
  domain: 'com.microsoft.Edge',
  folder: '/etc/opt/edge/policies/managed',
};

/** An entry of `ExtensionInstallForcelist`. */
export const forced = ({ id, updates }: Pick<ChromiumBrowser, 'id' | 'updates'>): string =>
  `${id};${updates}`;

/** The registry key in which Chromium looks for an extension's values, below `HKEY_LOCAL_MACHINE`. */
export const registryKeyOf = ({ registry, id }: ChromiumBrowser): string =>
  [registry, '3rdparty', 'extensions', id, 'policy'].join('\\');

export const FIREFOX = {
  id: idIn('firefox'),
  /** Add-ons are downloaded by their id or by their short name. */
  download: `https://addons.mozilla.org/firefox/downloads/latest/${idIn('firefox')}/latest.xpi`,
  registry: String.raw`Software\Policies\Mozilla\Firefox`,
  domain: 'org.mozilla.firefox',
} as const;
