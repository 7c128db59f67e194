import { browser } from '../browser.ts';
import { readSettings, SETTING_KEYS, type Settings } from './schema.ts';

let reading: Promise<Settings> | undefined;
let listening = false;

/** The settings in force. Read once and kept until they change; never rejects (defaults where storage fails). */
export function currentSettings(): Promise<Settings> {
  listen();
  reading ??= browser.storage.local
    .get([...SETTING_KEYS])
    .catch(() => ({}))
    .then((stored) => readSettings(stored).settings);
  return reading;
}

/** Stores some settings; the others stay as they are. Rejects with the browser's reason when storage fails. */
export async function saveSettings(changes: Partial<Settings>): Promise<void> {
  await browser.storage.local.set(changes);
}

function listen(): void {
  if (listening) return;
  listening = true;
  browser.storage.local.onChanged.addListener(() => {
    reading = undefined;
  });
}
