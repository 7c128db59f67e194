import { z } from 'zod';
import { MANAGED, MANAGED_KEYS, type ManagedKey } from '../settings/managed/keys.ts';
import { template as words } from '../words/guide/template.ts';
import { managed } from '../words/managed.ts';
import { type ChromiumBrowser, registryKeyOf } from './browsers.ts';
import { DECLARATION, element } from './xml.ts';

/** What Group Policy calls them: also the first part of where Intune finds a value. */
export const CATEGORY = 'Forethought';

const NAMESPACE = 'http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions';
const REVISION = { revision: '1.0', schemaVersion: '1.0', xmlns: NAMESPACE };

/** Longest text a field takes, as in Chrome's own template; without it Group Policy stops at 1,023. */
const LONGEST = '1000000';

const ANY = 'any';
const string = (id: string): string => `$(string.${id})`;

/** How a value is entered and kept: a switch, a choice, a whole number, or a text (lists and groups as JSON). */
type Entry =
  | { kind: 'switch' }
  | { kind: 'choice'; options: readonly string[] }
  | { kind: 'number'; least: number; most: number }
  | { kind: 'text'; isJson: boolean };

function entryOf(key: ManagedKey): Entry {
  const schema: z.ZodType = MANAGED[key];
  if (schema instanceof z.ZodBoolean) return { kind: 'switch' };
  if (schema instanceof z.ZodEnum) return { kind: 'choice', options: schema.options.map(String) };
  if (schema instanceof z.ZodNumber)
    return { kind: 'number', least: schema.minValue ?? 0, most: schema.maxValue ?? 0 };
  return { kind: 'text', isJson: !(schema instanceof z.ZodString) };
}

/** A Group Policy template (ADMX) with an entry for every value in `MANAGED`, for one browser. */
export function admx(browser: ChromiumBrowser): string {
  const prefix = `${CATEGORY}${browser.name}`;
  return `${DECLARATION}${element('policyDefinitions', REVISION, [
    element('policyNamespaces', {}, [
      element('target', { prefix, namespace: `${CATEGORY}.Policies.${browser.name}` }),
    ]),
    element('resources', { minRequiredRevision: '1.0' }),
    element('supportedOn', {}, [
      element('definitions', {}, [element('definition', { name: ANY, displayName: string(ANY) })]),
    ]),
    element('categories', {}, [element('category', { name: CATEGORY, displayName: string(CATEGORY) })]),
    element(
      'policies',
      {},
      MANAGED_KEYS.map((key) => policyElement(browser, key)),
    ),
  ])}\n`;
}

function policyElement(browser: ChromiumBrowser, key: ManagedKey): string {
  const entry = entryOf(key);
  const isSwitch = entry.kind === 'switch';
  const attributes = {
    name: key,
    class: 'Both',
    displayName: string(key),
    explainText: string(`${key}_help`),
    key: registryKeyOf(browser),
    ...(isSwitch ? { valueName: key } : { presentation: `$(presentation.${key})` }),
  };
  const value = (name: string, number: string) => element(name, {}, [element('decimal', { value: number })]);
  return element('policy', attributes, [
    element('parentCategory', { ref: CATEGORY }),
    element('supportedOn', { ref: ANY }),
    ...(isSwitch
      ? [value('enabledValue', '1'), value('disabledValue', '0')]
      : [element('elements', {}, [fieldElement(key, entry)])]),
  ]);
}

function fieldElement(key: ManagedKey, entry: Entry): string {
  const attributes = { id: key, valueName: key, required: 'true' };
  if (entry.kind === 'number')
    return element('decimal', { ...attributes, minValue: String(entry.least), maxValue: String(entry.most) });
  if (entry.kind !== 'choice') return element('text', { ...attributes, maxLength: LONGEST });
  const items = entry.options.map((option) =>
    element('item', { displayName: string(`${key}_${option}`) }, [
      element('value', {}, [element('string', {}, option)]),
    ]),
  );
  return element('enum', attributes, items);
}

/** The words of that template (ADML), in English. */
export function adml(browser: ChromiumBrowser): string {
  const texts: [string, string][] = [
    [CATEGORY, words.category(browser.name)],
    [ANY, words.any(browser.name)],
    ...MANAGED_KEYS.flatMap(textsOf),
  ];
  return `${DECLARATION}${element('policyDefinitionResources', REVISION, [
    element('displayName', {}, words.category(browser.name)),
    element('description', {}, managed.schema.description),
    element('resources', {}, [
      element(
        'stringTable',
        {},
        texts.map(([id, text]) => element('string', { id }, text)),
      ),
      element('presentationTable', {}, MANAGED_KEYS.flatMap(presentationOf)),
    ]),
  ])}\n`;
}

function textsOf(key: ManagedKey): [string, string][] {
  const { title, description } = managed.keys[key];
  const entry = entryOf(key);
  const help = entry.kind === 'text' && entry.isJson ? `${description} ${words.asJson}` : description;
  const options = entry.kind === 'choice' ? entry.options : [];
  return [
    [key, title],
    [`${key}_help`, help],
    ...options.map((option): [string, string] => [`${key}_${option}`, option]),
  ];
}

function presentationOf(key: ManagedKey): string[] {
  const { kind } = entryOf(key);
  if (kind === 'switch') return [];
  const { title } = managed.keys[key];
  const field =
    kind === 'text'
      ? element('textBox', { refId: key }, [element('label', {}, title)])
      : element(kind === 'choice' ? 'dropdownList' : 'decimalTextBox', { refId: key }, title);
  return [element('presentation', { id: key }, [field])];
}
