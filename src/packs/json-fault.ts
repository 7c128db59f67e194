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
const VALUE = 'There should be a value here: a text in double quotes, a number, a list or a group.';
const ASKED: Readonly<Record<Expected, string>> = {
  value: VALUE,
  item: VALUE,
  'value-or-end': VALUE,
  key: 'There should be a name in double quotes here.',
  'key-or-end': 'There should be a name in double quotes here.',
  colon: 'There should be a colon (:) here, after the name.',
  more: 'There should be a comma here, or the closing bracket.',
  end: 'The pack is complete before this point. Remove what follows.',
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
      return { at, message: `There is a comma too many before this ${mark}. Remove it.` };
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
  return QUOTES.has(mark) ? `Use a straight double quote (") here instead of ${mark}.` : null;
}

function cutShort(open: readonly string[]): string {
  const last = open.at(-1);
  if (last === undefined) return 'There is nothing here. Open or paste a pack.';
  return `The pack stops too soon: a closing ${last === '{' ? '}' : ']'} is missing.`;
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
    if (mark < ' ')
      return { at, message: 'This text runs over the end of its line. Close it with a double quote (").' };
    if (mark !== '\\') continue;
    ESCAPE.lastIndex = at + 1;
    if (!ESCAPE.test(json))
      return { at, message: 'A single backslash (\\) cannot stand here. Remove it or write two.' };
    at = ESCAPE.lastIndex - 1;
  }
  return { at: from, message: 'This text is not closed. Add a double quote (") at its end.' };
}

/** "line 3, column 7", both counted from 1, for a UTF-16 offset into the text. */
export function placeOf(json: string, at: number): string {
  const lines = json.slice(0, at).split('\n');
  return `line ${lines.length}, column ${(lines.at(-1)?.length ?? 0) + 1}`;
}
