import { type ChromiumBrowser, FIREFOX, forced } from './browsers.ts';
import type { Values } from './example.ts';

/** JSON as it is pasted: two blanks a level, a line break at its end. */
const written = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** For "Policy for extensions" in the Google Admin console: each value in a `Value` of its own. */
export function adminConsole(values: Values): string {
  return written(Object.fromEntries(Object.entries(values).map(([key, value]) => [key, { Value: value }])));
}

/**
 * A policy file for a Chromium on Linux: it installs the extension and sets its values, without `Value` around them.
 * @param values left out where it is only installed
 */
export function linuxFile(
  browser: Pick<ChromiumBrowser, 'id' | 'updates'>,
  values?: Readonly<Record<string, unknown>>,
): string {
  return written({
    ExtensionInstallForcelist: [forced(browser)],
    ...(values && { '3rdparty': { extensions: { [browser.id]: values } } }),
  });
}

/** `ExtensionSettings`, in place of the force list: installs, and puts the button where it is seen. */
export function extensionSettings({ id, updates }: ChromiumBrowser): string {
  return written({
    [id]: { installation_mode: 'force_installed', update_url: updates, toolbar_pin: 'force_pinned' },
  });
}

/**
 * What Firefox is told, in whatever form: installs the extension and sets its values.
 * @param source where the package is downloaded
 */
export function firefoxPolicies(values: Values, source: string = FIREFOX.download) {
  return {
    ExtensionSettings: { [FIREFOX.id]: { installation_mode: 'force_installed', install_url: source } },
    '3rdparty': { Extensions: { [FIREFOX.id]: values } },
  };
}

/** Firefox's `policies.json`, for every system. */
export const policiesJson = (values: Values, source?: string): string =>
  written({ policies: firefoxPolicies(values, source) });

/** In place of the entry that installs it in Firefox: takes it off the device. */
export const firefoxRemoval = (): string =>
  written({ policies: { ExtensionSettings: { [FIREFOX.id]: { installation_mode: 'blocked' } } } });
