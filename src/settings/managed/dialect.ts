import { z } from 'zod';
import { managed as words } from '../../words/managed.ts';
import { MANAGED, MANAGED_KEYS } from './keys.ts';

/** A schema in Chromium's dialect, as far as it is used here. */
export interface ChromiumSchema {
  type: 'object' | 'array' | 'string' | 'integer' | 'number' | 'boolean';
  title?: string;
  description?: string;
  items?: ChromiumSchema;
  properties?: Record<string, ChromiumSchema>;
}

/**
 * The schema by which Chromium hands an administrator's values over, made from `MANAGED`: names and types, titles and
 * descriptions. No list of values, pattern or bound, though the dialect has them: what does not keep to one, Chromium
 * takes away without a word to anybody, and with a bad entry the whole list or pack. So all of that is left to
 * `read.ts`, which keeps what is good and says what is wrong. Throws where a value has a form that the dialect lacks.
 */
export function chromiumSchema(): ChromiumSchema {
  const { properties = {} } = z.toJSONSchema(z.object(MANAGED), { io: 'input', unrepresentable: 'any' });
  const entries = MANAGED_KEYS.map((key) => {
    const { type, ...inside } = typed(properties[key], key);
    return [key, { type, ...words.keys[key], ...inside }];
  });
  return { type: 'object', ...words.schema, properties: Object.fromEntries(entries) };
}

const TYPES: readonly unknown[] = ['object', 'array', 'string', 'integer', 'number', 'boolean'];

/** @param place where it stands, for the error */
function typed(node: z.core.JSONSchema._JSONSchema | undefined, place: string): ChromiumSchema {
  if (typeof node !== 'object' || !TYPES.includes(node.type))
    throw new Error(`Chromium has no room for what src/settings/managed/keys.ts says of ${place}.`);
  const { type, items, properties } = node;
  const schema: ChromiumSchema = { type: type as ChromiumSchema['type'] };
  if (type === 'array') schema.items = typed(Array.isArray(items) ? undefined : items, `${place}[]`);
  if (type === 'object')
    schema.properties = Object.fromEntries(
      Object.entries(properties ?? {}).map(([name, one]) => [name, typed(one, `${place}.${name}`)]),
    );
  return schema;
}
