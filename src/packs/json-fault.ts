import { faults } from '../words/faults.ts';

const { json: words, file } = faults;

/** Where a text stops being JSON: UTF-16 offset, and what should be done there. */
export interface JsonFault {
  at: number;
  message: string;
}

type Expected = 'value' | 'item' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'more' | 'end';

const BLANK = new Set([' ', '\t', '\n', '\r']);
const QUOTES = new Set(["'", '‘', '’', '“', '”', '`']);
const WORD = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const ESCAPE = /["\\/bfnrt]|u[\dA-Fa-f]{4}/y;
const ASKED: Readonly<Record<Expected, string>> = {
  ...words,
  item: words.value,
  'value-or-end': words.value,
  'key-or-end': words.key,
};

/**
 * Finds the first place where a text is not JSON, or null where all of it is. Browsers word and
 * place this error each in their own way, some without a place. Keeps its own stack, so that
 * brackets nested without end cannot exhaust the program's.
 */
export function jsonFault(json: string): JsonFault | null {
  const open: string[] = [];
  let expected: Expected = 'value';
  let at = 0;
  const after = (): Expected => (open.length === 0 ? 'end' : 'more');
  for (;;) {
    while (BLANK.has(json.charAt(at))) at += 1;
    const mark = json.charAt(at);
    if (mark === '') return expected === 'end' ? null : { at, message: cutShort(open) };
    const closes = mark === (open.at(-1) === '{' ? '}' : ']') && open.length > 0;
    if (closes && (expected === 'more' || expected.endsWith('-or-end'))) {
      open.pop();
      expected = after();
      at += 1;
    } else if (closes && (expected === 'key' || expected === 'item')) {
      return { at, message: words.comma(mark) };
    } else if (expected === 'more' && mark === ',') {
      expected = open.at(-1) === '{' ? 'key' : 'item';
      at += 1;
    } else if (expected === 'colon' && mark === ':') {
      expected = 'value';
      at += 1;
    } else if (expected.startsWith('key') && mark === '"') {
      const end = endOfText(json, at);
      if (typeof end !== 'number') return end;
      at = end;
      expected = 'colon';
    } else if (expected === 'value' || expected === 'item' || expected === 'value-or-end') {
      if (mark === '{' || mark === '[') {
        open.push(mark);
        expected = mark === '{' ? 'key-or-end' : 'value-or-end';
        at += 1;
        continue;
      }
      const end = mark === '"' ? endOfText(json, at) : endOfWord(json, at);
      if (end === null) return { at, message: quoteFault(mark) ?? ASKED[expected] };
      if (typeof end !== 'number') return end;
      at = end;
      expected = after();
    } else return { at, message: (expected.startsWith('key') ? quoteFault(mark) : null) ?? ASKED[expected] };
  }
}

function quoteFault(mark: string): string | null {
  return QUOTES.has(mark) ? words.quote(mark) : null;
}

function cutShort(open: readonly string[]): string {
  const last = open.at(-1);
  if (last === undefined) return words.nothing;
  return words.cutShort(last === '{' ? '}' : ']');
}

function endOfWord(json: string, at: number): number | null {
  WORD.lastIndex = at;
  return WORD.test(json) ? WORD.lastIndex : null;
}

/** Offset behind the closing quote of the text that opens at `from`. */
function endOfText(json: string, from: number): number | JsonFault {
  for (let at = from + 1; at < json.length; at += 1) {
    const mark = json.charAt(at);
    if (mark === '"') return at + 1;
    if (mark < ' ') return { at, message: words.overLine };
    if (mark !== '\\') continue;
    ESCAPE.lastIndex = at + 1;
    if (!ESCAPE.test(json)) return { at, message: words.backslash };
    at = ESCAPE.lastIndex - 1;
  }
  return { at: from, message: words.notClosed };
}

/** "line 3, column 7", both counted from 1, for a UTF-16 offset into the text. */
export function placeOf(json: string, at: number): string {
  const lines = json.slice(0, at).split('\n');
  return file.place(lines.length, (lines.at(-1)?.length ?? 0) + 1);
}
