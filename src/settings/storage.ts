import { browser } from '../browser.ts';
import { readSettings, SETTING_KEYS, type Settings } from './schema.ts';

let reading: Promise<Settings> | undefined;
let listening = false;
const listeners = new Set<() => void>();

/** The settings in force. Read once and kept until they change; never rejects (defaults where storage fails). */
export function currentSettings(): Promise<Settings> {
  listen();
  reading ??= browser.storage.local.get([...SETTING_KEYS]).then(
    (stored) => readSettings(stored).settings,
    () => {
      // Asked again next time: one failure must not leave the person without their school.
      reading = undefined;
      return readSettings({}).settings;
    },
  );
  return reading;
}

/** Calls back whenever the stored settings have changed. */
export function onSettingsChanged(callback: () => void): void {
  listen();
  listeners.add(callback);
}

/**
 * Stores some settings; the others stay as they are. Rejects with a sentence where a value does not fit, and with
 * the browser's reason when storage fails; nothing is changed then.
 */
export async function saveSettings(changes: Partial<Settings>): Promise<void> {
  const [fault] = readSettings(changes).faults;
  if (fault) throw new Error(fault.message);
  await browser.storage.local.set(changes);
}

function listen(): void {
  if (listening) return;
  listening = true;
  browser.storage.local.onChanged.addListener(() => {
    reading = undefined;
    for (const listener of listeners) listener();
  });
}
