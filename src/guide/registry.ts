import { type ChromiumBrowser, FIREFOX, forced, registryKeyOf } from './browsers.ts';
import type { Values } from './example.ts';
import { firefoxPolicies } from './json.ts';

/** A key of the registry and the values in it: text (REG_SZ), or a whole number (REG_DWORD). */
type Key = readonly [path: string, values: Readonly<Record<string, string | number>>];

/**
 * Values for Chrome or Edge on Windows. Lists and groups stand as JSON in a text: a list made of subkeys would come in
 * another order (10 before 2), and of REG_MULTI_SZ and REG_QWORD Chromium takes no notice.
 */
export function registryFile(browser: ChromiumBrowser, values: Values): string {
  const list = String.raw`${browser.registry}\ExtensionInstallForcelist`;
  return written([
    [list, { 1: forced(browser) }],
    [
      registryKeyOf(browser),
      Object.fromEntries(Object.entries(values).map(([key, value]) => [key, plain(value)])),
    ],
  ]);
}

/** The same for Firefox, which reads the values of an extension from one JSON text, named by the extension's id. */
export function firefoxRegistryFile(values: Values): string {
  const { ExtensionSettings, '3rdparty': thirdParty } = firefoxPolicies(values);
  return written([
    [FIREFOX.registry, { ExtensionSettings: JSON.stringify(ExtensionSettings) }],
    [
      String.raw`${FIREFOX.registry}\3rdparty\Extensions`,
      { [FIREFOX.id]: JSON.stringify(thirdParty.Extensions[FIREFOX.id]) },
    ],
  ]);
}

/** A value as the registry can hold it. */
export function plain(value: unknown): string | number {
  if (typeof value === 'boolean') return value ? 1 : 0;
  return typeof value === 'string' || typeof value === 'number' ? value : JSON.stringify(value);
}

/** Windows' own line ends, which its registry editor expects. */
const LINE_END = '\r\n';

function written(keys: readonly Key[]): string {
  const lines = keys.flatMap(([path, values]) => [
    '',
    `[HKEY_LOCAL_MACHINE\\${path}]`,
    ...Object.entries(values).map(([name, value]) => `${quoted(name)}=${data(value)}`),
  ]);
  return ['Windows Registry Editor Version 5.00', ...lines, ''].join(LINE_END);
}

const data = (value: string | number): string =>
  typeof value === 'number' ? `dword:${value.toString(16).padStart(8, '0')}` : quoted(value);

const quoted = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`;
