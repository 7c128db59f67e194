import { describe, expect, it } from 'vitest';
import { bundledPack } from './bundled.ts';
import { jsonFault, placeOf } from './json-fault.ts';

const VALUE = 'There should be a value here: a text in double quotes, a number, a list or a group.';
const NAME = 'There should be a name in double quotes here.';
const MORE = 'There should be a comma here, or the closing bracket.';

/** Text, where it breaks, what is said. */
const FAULTS: readonly [string, string, string][] = [
  ['', 'line 1, column 1', 'There is nothing here. Open or paste a pack.'],
  ['  \n', 'line 2, column 1', 'There is nothing here. Open or paste a pack.'],
  ['Dear parents', 'line 1, column 1', VALUE],
  ['{"id": elm}', 'line 1, column 8', VALUE],
  ['{"id": }', 'line 1, column 8', VALUE],
  ['{"age": 012}', 'line 1, column 10', MORE],
  ['{id: "elm"}', 'line 1, column 2', NAME],
  ["{'id': 1}", 'line 1, column 2', 'Use a straight double quote (") here instead of \'.'],
  ['{"id": “elm”}', 'line 1, column 8', 'Use a straight double quote (") here instead of “.'],
  ['{"id" "elm"}', 'line 1, column 7', 'There should be a colon (:) here, after the name.'],
  ['{"a": 1\n "b": 2}', 'line 2, column 2', MORE],
  ['["a" "b"]', 'line 1, column 6', MORE],
  ['["a", "b",]', 'line 1, column 11', 'There is a comma too many before this ]. Remove it.'],
  ['{"a": [1}', 'line 1, column 9', MORE],
  ['{"a": 1}}', 'line 1, column 9', 'The pack is complete before this point. Remove what follows.'],
  ['{"a": [1, 2]', 'line 1, column 13', 'The pack stops too soon: a closing } is missing.'],
  ['{"a": [1, 2', 'line 1, column 12', 'The pack stops too soon: a closing ] is missing.'],
  ['{"a": "elm}', 'line 1, column 7', 'This text is not closed. Add a double quote (") at its end.'],
  [
    '{"a": "elm\nlane"}',
    'line 1, column 11',
    'This text runs over the end of its line. Close it with a double quote (").',
  ],
  [
    '{"a": "C:\\elm"}',
    'line 1, column 10',
    'A single backslash (\\) cannot stand here. Remove it or write two.',
  ],
];

/** Whether JSON.parse takes the text: the judge of the scanner. */
function parses(json: string): boolean {
  try {
    JSON.parse(json);
    return true;
  } catch {
    return false;
  }
}

describe('jsonFault', () => {
  it.each(FAULTS)('%j breaks at %s', (json, place, message) => {
    const fault = jsonFault(json);
    expect(fault?.message).toBe(message);
    expect(placeOf(json, fault?.at ?? -1)).toBe(place);
    expect(parses(json)).toBe(false);
  });

  it.each(['{}', '[]', ' [1, -2.5e3, true, null, {"a": "\\u00e9\\n"}] ', '"elm"', '{"": [[], {}]}'])(
    '%s is JSON',
    (json) => {
      expect(jsonFault(json)).toBeNull();
      expect(parses(json)).toBe(true);
    },
  );

  it('agrees with JSON.parse wherever a character of a pack is lost or doubled', () => {
    const { lookalikes: _long, ...school } = bundledPack('lache')?.school ?? {};
    const json = JSON.stringify({ ...school, minimumAge: -1.5e3, ok: true, none: null, quoted: 'a "b" \\' });
    const spoilt = [...json].flatMap((mark, at) => [
      json.slice(0, at) + json.slice(at + 1),
      json.slice(0, at) + mark + json.slice(at),
      json.slice(0, at),
    ]);
    expect(spoilt.filter((text) => (jsonFault(text) === null) !== parses(text))).toEqual([]);
  });

  it('is not exhausted by brackets nested without end', () => {
    expect(jsonFault('['.repeat(200_000))?.at).toBe(200_000);
  });
});
