import { type ChromiumBrowser, FIREFOX, forced } from './browsers.ts';
import type { Values } from './example.ts';
import { firefoxPolicies } from './json.ts';
import { DECLARATION, element } from './xml.ts';

/** What a property list can hold, as far as it is used here. */
type Property = string | number | boolean | readonly Property[] | { readonly [key: string]: Property };

const DOCTYPE =
  '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">\n';

/** Only to be told apart within one profile; whoever installs it makes their own with `uuidgen`. */
const uuid = (number: number): string => `F0DE7408-0000-4000-8000-${String(number).padStart(12, '0')}`;

interface Payload {
  /** A preference domain. */
  type: string;
  settings: Readonly<Record<string, Property>>;
}

/**
 * A configuration profile for Chrome or Edge on a Mac: one payload installs the extension, one sets its values under a
 * domain of the extension's own. A `3rdparty` key in the browser's own domain is not read there.
 */
export function macProfile(browser: ChromiumBrowser, values: Values): string {
  const { name, domain, id } = browser;
  return profile(name.toLowerCase(), [
    { type: domain, settings: { ExtensionInstallForcelist: [forced(browser)] } },
    { type: `${domain}.extensions.${id}`, settings: properties(values) },
  ]);
}

/** The same for Firefox, whose payload holds everything, and needs to be told that policies count at all. */
export function firefoxMacProfile(values: Values): string {
  const settings = properties(firefoxPolicies(values));
  return profile('firefox', [
    { type: FIREFOX.domain, settings: { EnterprisePoliciesEnabled: true, ...settings } },
  ]);
}

function profile(name: string, payloads: readonly Payload[]): string {
  const identifier = `invalid.forethought.${name}`;
  const content = payloads.map(({ type, settings }, at) => ({
    PayloadType: type,
    PayloadVersion: 1,
    PayloadIdentifier: `${identifier}.${at + 1}`,
    PayloadUUID: uuid(at + 1),
    PayloadDisplayName: 'Forethought',
    ...settings,
  }));
  const root = {
    PayloadType: 'Configuration',
    PayloadVersion: 1,
    PayloadIdentifier: identifier,
    PayloadUUID: uuid(0),
    PayloadDisplayName: 'Forethought',
    PayloadScope: 'System',
    PayloadContent: content,
  };
  return `${DECLARATION}${DOCTYPE}${element('plist', { version: '1.0' }, [property(root)])}\n`;
}

/** Everything an administrator sets comes from JSON, so that a property list has room for it. */
const properties = (values: object): Record<string, Property> => JSON.parse(JSON.stringify(values));

function property(value: Property): string {
  if (typeof value === 'string') return element('string', {}, value);
  if (typeof value === 'number')
    return element(Number.isInteger(value) ? 'integer' : 'real', {}, String(value));
  if (typeof value === 'boolean') return element(String(value), {});
  if (Array.isArray(value)) return element('array', {}, value.map(property));
  const entries = Object.entries(value).flatMap(([key, one]) => [element('key', {}, key), property(one)]);
  return element('dict', {}, entries);
}
