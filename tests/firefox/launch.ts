import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Replicas } from '../replicas/server.ts';
import type { Marionette } from './marionette.ts';
import { ADDRESS, preferences } from './preferences.ts';
import { startFirefox } from './start.ts';
import { Tab } from './tab.ts';
import { Tabs } from './tabs.ts';
import { until } from './until.ts';

export interface LaunchedFirefox {
  /** The host of the extension's own pages: moz-extension://<this>/… */
  extensionId: string;
  newTab(): Promise<Tab>;
  /** Every tab that is open, the extension's too. */
  tabs(): Promise<Tab[]>;
  close(): Promise<void>;
}

/** Milliseconds; a page that does not load fails its test and no other. */
const TIMEOUTS = { pageLoad: 20_000, script: 20_000 };

/**
 * Starts Firefox with the extension, every host leading to the replicas' server.
 *
 * @param extension folder of the built extension
 */
export async function launchFirefox(
  extension: string,
  replicas: Pick<Replicas, 'port'>,
): Promise<LaunchedFirefox> {
  const manifest = JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8'));
  const id: string = manifest.browser_specific_settings.gecko.id;
  const { marionette, stop } = await startFirefox(preferences(replicas.port, id));
  const close = async () => {
    marionette.close();
    await stop();
  };
  try {
    const session = await openSession(marionette);
    // An extension that nobody has signed may only be there for as long as Firefox runs.
    await marionette.send('Addon:Install', { path: resolve(extension), temporary: true });
    await until(() => welcomed(session.tabs), 'the extension opened no page of welcome');
    return { extensionId: ADDRESS, ...session, close };
  } catch (cause) {
    await close();
    throw new Error(`Firefox did not take the extension in ${extension}.`, { cause });
  }
}

/** Takes a Firefox that has just started in hand. */
export async function openSession(marionette: Marionette): Promise<Pick<LaunchedFirefox, 'newTab' | 'tabs'>> {
  await marionette.send('WebDriver:NewSession', { acceptInsecureCerts: true, timeouts: TIMEOUTS });
  const tabs = new Tabs(marionette, await marionette.send('WebDriver:GetWindowHandles'));
  return {
    newTab: async () => new Tab(tabs, await tabs.open()),
    tabs: async () => (await tabs.handles()).map((handle) => new Tab(tabs, handle)),
  };
}

/** A person who has just installed the extension is greeted in a tab of its own: it must be in front before we go on. */
async function welcomed(tabs: () => Promise<Tab[]>): Promise<true | undefined> {
  const urls = await Promise.all((await tabs()).map((tab) => tab.url()));
  return urls.some((url) => url.endsWith('/welcome.html')) || undefined;
}
