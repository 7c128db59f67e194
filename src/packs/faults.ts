import type { z } from 'zod';
import { faults } from '../words/faults.ts';

const { value: words, forms } = faults;

/** Something wrong with a pack: where ("clauses[3].roles[0]") and what to do about it. */
export interface Fault {
  path: string;
  message: string;
}

type Issue = z.core.$ZodIssue;

/** Zod's own formats, said as a person would; ours bring their words from the schema. */
const FORMATS: Readonly<Record<string, string>> = { date: forms.date };

/** Longest value repeated in a message, in UTF-16 code units. */
const QUOTED = 40;

/** What Zod found wrong with `value`, in our words; an unknown key is a fault of its own. */
export function faultsOf(issues: readonly Issue[], value: unknown): Fault[] {
  return issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => ({
        path: pathOf([...issue.path, key]),
        message: words.unknownKey(shorten(key)),
      }));
    return [{ path: pathOf(issue.path), message: messageOf(issue, valueAt(value, issue.path)) }];
  });
}

function messageOf(issue: Issue, found: unknown): string {
  switch (issue.code) {
    case 'invalid_type': {
      const wanted = words.kinds[issue.expected] ?? issue.expected;
      if (found === undefined) return words.missing(wanted);
      return words.wrongKind(wanted, shown(found));
    }
    case 'invalid_value': {
      const wanted = words.oneOf(issue.values.map(String));
      if (found === undefined) return words.missing(wanted);
      return words.notKnown(shown(found), wanted);
    }
    case 'too_big':
      if (issue.origin === 'string') return words.tooLong(sizeOf(found), Number(issue.maximum));
      if (issue.origin === 'array') return words.tooMany(sizeOf(found), Number(issue.maximum));
      return words.tooGreat(shown(found), Number(issue.maximum));
    case 'too_small':
      if (issue.origin === 'string') return words.noText;
      if (issue.origin === 'array') return words.noEntries;
      return words.tooSmall(shown(found), Number(issue.minimum));
    case 'invalid_format':
      return words.misfit(shown(found), FORMATS[issue.format] ?? issue.message);
    default:
      return issue.message;
  }
}

function shown(value: unknown): string {
  if (value === null) return words.empty;
  if (Array.isArray(value)) return words.list;
  if (typeof value === 'object') return words.group;
  return typeof value === 'string' ? words.quoted(shorten(value)) : String(value);
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
