import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { BUNDLED } from '../../src/packs/bundled.ts';
import { chromiumSchema } from '../../src/settings/managed/dialect.ts';
import { CHANGEABLE, FORBIDDABLE } from '../../src/settings/managed/freedoms.ts';
import { LANGUAGES, MANAGED_KEYS } from '../../src/settings/managed/keys.ts';
import { HOLDS, OLDEST, YOUNGEST } from '../../src/settings/schema.ts';
import { ROLES, SITE_IDS } from '../../src/vocabulary.ts';
import config from '../../wxt.config.ts';
import { LARKHOLM_FELL } from '../samples/larkholm-fell.ts';

type Value = string | number | boolean | null | Value[] | { [key: string]: Value };
type Node = { [key: string]: Value };

const FILE = fileURLToPath(new URL('../../public/managed.json', import.meta.url));
const schema = JSON.parse(readFileSync(FILE, 'utf8')) as Node;

const COMMON = ['type', 'title', 'description', 'id', 'sensitiveValue'];

/**
 * What Chromium accepts, a type: components/policy/core/common/schema.cc. It refuses the extension for some of the
 * rest and passes over the others without a word; either way an administrator would not get what the file says.
 */
const ATTRIBUTES: Record<string, string[]> = {
  object: [...COMMON, 'properties', 'required'],
  array: [...COMMON, 'items'],
  string: [...COMMON, 'enum', 'pattern'],
  integer: [...COMMON, 'enum', 'minimum', 'maximum'],
  number: COMMON,
  boolean: COMMON,
};

/** What is wrong with a schema for Chromium, each with its place; empty where nothing is. */
function faultsOf(node: Value | undefined, place = 'schema'): string[] {
  if (!isGroup(node)) return [`${place} is no schema`];
  const allowed = typeof node.type === 'string' ? ATTRIBUTES[node.type] : undefined;
  if (!allowed) return [`${place}: ${JSON.stringify(node.type)} is no type`];
  const strange = Object.keys(node).filter((key) => !allowed.includes(key));
  return [
    ...strange.map((key) => `${place}: a schema of type ${node.type} has no "${key}"`),
    ...enumFaults(node, place),
    ...boundFaults(node, place),
    ...(node.type === 'object' ? objectFaults(node, place) : []),
    ...(node.type === 'array' ? faultsOf(node.items, `${place}.items`) : []),
  ];
}

function objectFaults({ properties = {}, required = [] }: Node, place: string): string[] {
  if (!isGroup(properties)) return [`${place}: "properties" is no group of schemas`];
  if (!Array.isArray(required)) return [`${place}: "required" is no list of names`];
  const unknown = required.filter((name) => typeof name !== 'string' || !Object.hasOwn(properties, name));
  return [
    ...unknown.map((name) => `${place}: "required" names ${name}, which is not there`),
    ...Object.entries(properties).flatMap(([name, one]) => faultsOf(one, `${place}.${name}`)),
  ];
}

function enumFaults({ type, enum: values }: Node, place: string): string[] {
  if (values === undefined) return [];
  const fits = (value: Value) => (type === 'integer' ? Number.isInteger(value) : typeof value === 'string');
  const good = Array.isArray(values) && values.length > 0 && values.every(fits);
  return good ? [] : [`${place}: "enum" is no list of values of type ${type}`];
}

function boundFaults({ minimum = 0, maximum = minimum }: Node, place: string): string[] {
  const whole = Number.isInteger(minimum) && Number.isInteger(maximum);
  return whole && Number(minimum) <= Number(maximum)
    ? []
    : [`${place}: "minimum" and "maximum" are no whole range`];
}

const isGroup = (value: Value | undefined): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

describe('the schema of what an administrator may set', () => {
  it('keeps to what Chromium accepts', () => {
    expect(schema.type).toBe('object');
    expect(faultsOf(schema)).toEqual([]);
  });

  it('is what the keys give', () => {
    expect(
      readFileSync(FILE, 'utf8'),
      'Run "npm run managed-schema": public/managed.json is no longer what src/settings/managed/keys.ts gives.',
    ).toBe(`${JSON.stringify(chromiumSchema(), null, 2)}\n`);
  });

  it('has few values, flat, each explained', () => {
    const properties = schema.properties as Record<string, Node>;
    expect(Object.keys(properties)).toEqual([...MANAGED_KEYS]);
    expect(Object.keys(properties).length).toBeLessThanOrEqual(20);
    for (const { title, description } of Object.values(properties)) {
      expect(title).toMatch(/\w/);
      expect(description).toMatch(/\w/);
    }
  });

  it.each([
    ['role', ROLES],
    ['sites', SITE_IDS],
    ['hold', HOLDS],
    ['language', LANGUAGES],
    ['mayChange', CHANGEABLE],
    ['mayNot', FORBIDDABLE],
    ['age', [`${YOUNGEST} to ${OLDEST}`]],
  ])('names what %s can be', (key, values) => {
    const { description } = (schema.properties as Record<string, Node>)[key] ?? {};
    for (const one of values) expect(description).toContain(one);
  });

  it('has every field of a pack, for Chromium drops others without a word', () => {
    const { pack } = schema.properties as Record<string, Node>;
    const names = (node: Value | undefined): string[] =>
      isGroup(node)
        ? Object.entries((node.properties ?? {}) as Node)
            .flatMap(([name, one]) => [name, ...names(one).map((inner) => `${name}.${inner}`)])
            .concat(names(node.items))
        : [];
    const fields = (value: unknown): string[] =>
      Array.isArray(value)
        ? value.flatMap(fields)
        : typeof value === 'object' && value !== null
          ? Object.entries(value).flatMap(([name, one]) => [
              name,
              ...fields(one).map((inner) => `${name}.${inner}`),
            ])
          : [];
    const used = new Set([...BUNDLED.values(), LARKHOLM_FELL].flatMap(fields));
    expect([...used].filter((field) => !names(pack).includes(field))).toEqual([]);
    expect(used.size).toBeGreaterThan(30);
  });

  it('is far from as large as Chromium refuses', () => {
    const count = (node: Value): number =>
      isGroup(node) ? 1 + Object.values(node).reduce((sum: number, one) => sum + count(one), 0) : 0;
    expect(count(schema)).toBeLessThan(32_767 / 10);
  });

  it('takes nothing away that could be said to be wrong', () => {
    expect(readFileSync(FILE, 'utf8')).not.toMatch(/"(enum|pattern|minimum|maximum|required)":/);
  });

  it('is for Chromium only: Firefox knows no such key', () => {
    const manifestFor = (browser: string) => {
      if (typeof config.manifest !== 'function') throw new Error('The manifest is no longer made a browser.');
      return config.manifest({ browser, manifestVersion: 3, mode: 'production', command: 'build' });
    };
    expect(manifestFor('chrome')).toMatchObject({ storage: { managed_schema: 'managed.json' } });
    expect(manifestFor('firefox')).not.toHaveProperty('storage');
  });
});

describe('the table the schema is held to', () => {
  const root = (properties: Value, rest: Node = {}): Node => ({ type: 'object', properties, ...rest });

  it.each<[string, Node, RegExp]>([
    ['a type there is none of', root({ a: { type: 'null' } }), /schema\.a: "null" is no type/],
    ['a list of types', root({ a: { type: ['string', 'integer'] } }), /is no type/],
    ['further properties forbidden', root({}, { additionalProperties: false }), /no "additionalProperties"/],
    ['patterns of names', root({}, { patternProperties: {} }), /no "patternProperties"/],
    ['a list without items', root({ a: { type: 'array' } }), /schema\.a\.items is no schema/],
    ['items one by one', root({ a: { type: 'array', items: [{ type: 'string' }] } }), /items is no schema/],
    ['a name that is not there', root({ a: { type: 'string' } }, { required: ['b'] }), /names b/],
    ['required by itself', root({ a: { type: 'string', required: true } }), /no "required"/],
    ['an enum of yes and no', root({ a: { type: 'boolean', enum: [true] } }), /no "enum"/],
    ['an empty enum', root({ a: { type: 'string', enum: [] } }), /"enum" is no list/],
    ['an enum of another type', root({ a: { type: 'string', enum: [1] } }), /"enum" is no list/],
    ['bounds on a number', root({ a: { type: 'number', minimum: 1 } }), /no "minimum"/],
    ['a broken bound', root({ a: { type: 'integer', maximum: 1.5 } }), /no whole range/],
    ['a pattern on a number', root({ a: { type: 'integer', pattern: 'x' } }), /no "pattern"/],
    ['what is passed over', root({ a: { type: 'string', maxLength: 3, default: '' } }), /no "maxLength"/],
    ['a fault in a list', root({ a: { type: 'array', items: { type: 'any' } } }), /a\.items: "any"/],
  ])('finds %s', (_what, faulty, wanted) => {
    expect(faultsOf(faulty).join('\n')).toMatch(wanted);
  });
});
