import type { ChromiumBrowser } from './browsers.ts';
import type { Values } from './example.ts';
import { plain } from './registry.ts';
import { CATEGORY } from './template.ts';
import { element } from './xml.ts';

/** A custom setting of Intune; its data type is a text. */
export interface OmaUri {
  /** What to call it there. */
  name: string;
  uri: string;
  value: string;
}

/** Where Intune hands over a template; the template itself is the value. */
export const templateUri = ({ name }: ChromiumBrowser): string =>
  `./Device/Vendor/MSFT/Policy/ConfigOperations/ADMXInstall/${CATEGORY}/Policy/${CATEGORY}${name}`;

/** A setting for each value, which only counts once the template is there. */
export function omaUris(values: Values): OmaUri[] {
  return Object.entries(values).map(([key, value]) => ({
    name: `${CATEGORY}: ${key}`,
    uri: `./Device/Vendor/MSFT/Policy/Config/${CATEGORY}~Policy~${CATEGORY}/${key}`,
    value: dataOf(key, value),
  }));
}

function dataOf(key: string, value: unknown): string {
  if (typeof value === 'boolean') return element(value ? 'enabled' : 'disabled', {});
  return `${element('enabled', {})}\n${element('data', { id: key, value: String(plain(value)) })}`;
}

/** The settings as they are copied over, each as its name, its address and its value. */
export const omaUriText = (browser: ChromiumBrowser, values: Values): string =>
  [
    `${CATEGORY}: template\n${templateUri(browser)}\n(${CATEGORY}${browser.name}.admx)`,
    ...omaUris(values).map(({ name, uri, value }) => `${name}\n${uri}\n${value}`),
  ].join('\n\n');
