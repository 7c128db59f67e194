import { describe, expect, it } from 'vitest';
import { CHROME, EDGE, registryKeyOf } from '../../src/guide/browsers.ts';
import { STAFF, type Values } from '../../src/guide/example.ts';
import { omaUris, templateUri } from '../../src/guide/intune.ts';
import { adml, admx } from '../../src/guide/template.ts';
import { chromiumSchema } from '../../src/settings/managed/dialect.ts';
import { MANAGED, MANAGED_KEYS } from '../../src/settings/managed/keys.ts';
import { readManaged } from '../../src/settings/managed/read.ts';
import { managed } from '../../src/words/managed.ts';
import { asChromiumReads, type Data, type Element, readXml, within } from './guide-readers.ts';

/** What the schema of such files allows below each element, in this order. */
const ORDER: Record<string, string[]> = {
  policyDefinitions: ['policyNamespaces', 'resources', 'supportedOn', 'categories', 'policies'],
  policy: ['parentCategory', 'supportedOn', 'enabledValue', 'disabledValue', 'elements'],
  policyDefinitionResources: ['displayName', 'description', 'resources'],
};
/** What shows a field of each kind. */
const FIELDS: Record<string, string> = { text: 'textBox', decimal: 'decimalTextBox', enum: 'dropdownList' };

const onlyChild = (element: Element | undefined): Element | undefined => {
  expect(element?.children).toHaveLength(1);
  return element?.children[0];
};

describe.each([CHROME, EDGE])('the template for $name', (browser) => {
  const definitions = readXml(admx(browser));
  const resources = readXml(adml(browser));
  const policies = within(definitions, 'policy');
  const strings = new Map(within(resources, 'string').map(({ attributes, text }) => [attributes.id, text]));
  const presentations = new Map(
    within(resources, 'presentation').map((one) => [one.attributes.id, one] as const),
  );

  it('has a policy for every value, in the key where the browser looks', () => {
    expect(policies.map(({ attributes }) => attributes.name)).toEqual(MANAGED_KEYS);
    expect(new Set(policies.map(({ attributes }) => attributes.key))).toEqual(
      new Set([registryKeyOf(browser)]),
    );
  });

  it('has its elements in the order that Windows insists on', () => {
    for (const root of [definitions, resources])
      for (const [name, order] of Object.entries(ORDER))
        for (const one of [...(root.name === name ? [root] : []), ...within(root, name)]) {
          const children = one.children.map((child) => child.name);
          expect(children).toEqual(order.filter((child) => children.includes(child)));
        }
  });

  it.each(MANAGED_KEYS)('%s: its type, its field and its words', (key) => {
    const policy = policies.find(({ attributes }) => attributes.name === key);
    const type = chromiumSchema().properties?.[key]?.type;
    expect(strings.get(key)).toBe(managed.keys[key].title);
    expect(strings.get(`${key}_help`)).toContain(managed.keys[key].description);
    if (type === 'boolean') {
      expect(policy?.attributes.valueName).toBe(key);
      return;
    }
    const field = onlyChild(policy?.children.find(({ name }) => name === 'elements'));
    expect(field?.attributes).toMatchObject({ id: key, valueName: key });
    const shown = onlyChild(presentations.get(key));
    expect(shown?.attributes.refId).toBe(key);
    expect(shown?.name).toBe(FIELDS[field?.name ?? '']);
    if (type === 'integer') expect(field?.name).toBe('decimal');
    if (field?.name === 'enum') {
      const options = within(field, 'string').map(({ text }) => text);
      expect(options.filter((option) => !MANAGED[key].safeParse(option).success)).toEqual([]);
      expect(options.length).toBeGreaterThan(0);
    }
  });

  it('uses words that are there, and has none that nothing uses', () => {
    const used = [...admx(browser).matchAll(/\$\((string|presentation)\.(\w+)\)/g)];
    const names = (kind: string) =>
      [...new Set(used.filter((one) => one[1] === kind).map((one) => one[2]))].sort();
    expect([...strings.keys()].sort()).toEqual(names('string'));
    expect([...presentations.keys()].sort()).toEqual(names('presentation'));
  });
});

describe('Intune', () => {
  const VALUES: Values[] = [
    STAFF,
    {
      school: 'biggin-hill',
      role: 'pupil',
      age: 12,
      quietHours: ['21:00-07:00'],
      rehearsal: true,
      mayNot: ['pause'],
    },
  ];
  const template = readXml(admx(CHROME));

  /** Applies a setting as Windows does: finds the policy in the template, and writes what it says. */
  function applied(uri: string, value: string): [string, Data] {
    const [, app, category, name] =
      /^\.\/Device\/Vendor\/MSFT\/Policy\/Config\/(\w+)~Policy~(\w+)\/(\w+)$/.exec(uri) ?? [];
    expect(templateUri(CHROME)).toContain(`/ADMXInstall/${app}/Policy/`);
    expect(within(template, 'category').map(({ attributes }) => attributes.name)).toEqual([category]);
    const policy = within(template, 'policy').find(({ attributes }) => attributes.name === name);
    const [state, data] = readXml(`<value>${value}</value>`).children;
    const field = policy?.children.find((one) => one.name === 'elements')?.children[0];
    if (!field) {
      const [decimal] = within(policy as Element, 'decimal').slice(state?.name === 'enabled' ? 0 : 1);
      return [policy?.attributes.valueName ?? '', Number(decimal?.attributes.value)];
    }
    expect([state?.name, data?.name, data?.attributes.id]).toEqual(['enabled', 'data', field.attributes.id]);
    const text = data?.attributes.value ?? '';
    return [field.attributes.valueName ?? '', field.name === 'decimal' ? Number(text) : text];
  }

  it.each(VALUES)('its settings give the values again (%#)', async (values) => {
    const key = new Map(omaUris(values).map(({ uri, value }) => applied(uri, value)));
    const found = asChromiumReads(key);
    expect(found).toEqual(values);
    expect(await readManaged(found)).toEqual(await readManaged(values));
  });
});
