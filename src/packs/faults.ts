import type { z } from 'zod';

/** Something wrong with a pack: where ("clauses[3].roles[0]") and what to do about it. */
export interface Fault {
  path: string;
  message: string;
}

type Issue = z.core.$ZodIssue;

/** Names for what JSON can hold, as somebody who edits a pack by hand would call them. */
const KINDS: Readonly<Record<string, string>> = {
  string: 'a text in quotes',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list in [ ]',
  object: 'a group of named entries in { }',
};

/** Zod's own formats, said as a person would; ours bring their words from the schema. */
const FORMATS: Readonly<Record<string, string>> = { date: 'a date is written YYYY-MM-DD' };

/** Longest value repeated in a message, in UTF-16 code units. */
const QUOTED = 40;

/** What Zod found wrong with `value`, in our words; an unknown key is a fault of its own. */
export function faultsOf(issues: readonly Issue[], value: unknown): Fault[] {
  return issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => ({
        path: pathOf([...issue.path, key]),
        message: `Forethought does not know "${shorten(key)}". Check the spelling or remove it.`,
      }));
    return [{ path: pathOf(issue.path), message: messageOf(issue, valueAt(value, issue.path)) }];
  });
}

function messageOf(issue: Issue, found: unknown): string {
  switch (issue.code) {
    case 'invalid_type': {
      const wanted = KINDS[issue.expected] ?? issue.expected;
      if (found === undefined) return `This is missing. Add ${wanted}.`;
      return `This should be ${wanted}, but it is ${shown(found)}.`;
    }
    case 'invalid_value': {
      const wanted = issue.values.map(String).join(', ');
      const choice = issue.values.length === 1 ? wanted : `one of: ${wanted}`;
      if (found === undefined) return `This is missing. Add ${choice}.`;
      return `${shown(found)} is not known here. Use ${choice}.`;
    }
    case 'too_big':
      if (issue.origin === 'string')
        return `This is ${sizeOf(found)} characters long. Shorten it to ${issue.maximum} or fewer.`;
      if (issue.origin === 'array')
        return `This list holds ${sizeOf(found)} entries. Keep ${issue.maximum} or fewer.`;
      return `This is ${shown(found)}. Use ${issue.maximum} or less.`;
    case 'too_small':
      if (issue.origin === 'string') return 'This is empty. Write something here or remove it.';
      if (issue.origin === 'array') return 'This list is empty. Add at least one entry.';
      return `This is ${shown(found)}. Use ${issue.minimum} or more.`;
    case 'invalid_format':
      return `${shown(found)} does not fit: ${FORMATS[issue.format] ?? issue.message}.`;
    default:
      return issue.message;
  }
}

function shown(value: unknown): string {
  if (value === null) return 'empty (null)';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a group in { }';
  return typeof value === 'string' ? `"${shorten(value)}"` : String(value);
}

function shorten(text: string): string {
  return text.length > QUOTED ? `${text.slice(0, QUOTED)}…` : text;
}

/** Length as the schema counts it: texts without the blanks around them. */
function sizeOf(value: unknown): number {
  if (typeof value === 'string') return value.trim().length;
  return Array.isArray(value) ? value.length : 0;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let at = value;
  for (const key of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return undefined;
    at = (at as Record<PropertyKey, unknown>)[key];
  }
  return at;
}

function pathOf(path: readonly PropertyKey[]): string {
  let written = '';
  for (const key of path) {
    if (typeof key === 'number') written += `[${key}]`;
    else if (/^[A-Za-z_]\w*$/.test(String(key))) written += written === '' ? String(key) : `.${String(key)}`;
    else written += `["${shorten(String(key))}"]`;
  }
  return written === '' ? 'pack' : written;
}
