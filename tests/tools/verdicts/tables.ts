import { elementsAt, quoted, wordsOf } from './literals.ts';

/** One list of a table: how its tests' titles begin, where a row goes that fails, and whether rows carry a reason. */
interface List {
  title: string;
  to: string;
  isReasoned: boolean;
}
export type Lists = Readonly<Record<string, List>>;

/** The lists of `verdicts(...)` in the concerns' tests. */
export const VERDICTS: Lists = {
  flags: { title: 'reads it in ', to: 'misses', isReasoned: false },
  ignores: { title: 'does not read it in ', to: 'falseAlarms', isReasoned: false },
  misses: { title: 'overlooks ', to: 'flags', isReasoned: true },
  falseAlarms: { title: 'takes it for one, wrongly: ', to: 'ignores', isReasoned: true },
};
/** The lists of the test of silence. */
export const SILENCE: Lists = {
  toThem: { title: 'raises nothing: ', to: 'heard', isReasoned: false },
  toOthers: { title: 'raises something: ', to: 'unheard', isReasoned: false },
  heard: { title: 'still hears: ', to: 'toThem', isReasoned: true },
  unheard: { title: 'hears nothing in: ', to: 'toOthers', isReasoned: true },
};

const REASONS: Readonly<Record<string, string>> = {
  misses: 'its words are those of other drafts',
  unheard: 'its words are those of other drafts',
  falseAlarms: 'its words are those of a real one',
  heard: 'its words are those of a real one',
};

/** One test of the report. */
export interface Tested {
  title: string;
  status: string;
  ancestorTitles: readonly string[];
}

/**
 * The rows of a table, each in the list it belongs to by the tests' results: one that fails changes sides, and takes a
 * general reason or leaves its own. `rows` holds the lists as written. Throws where rows and tests do not pair up.
 */
export function sorted(
  rows: Readonly<Record<string, readonly string[]>>,
  lists: Lists,
  tests: readonly Tested[],
): { rows: Record<string, string[]>; moved: number } {
  const staying: Record<string, string[]> = Object.fromEntries(Object.keys(lists).map((key) => [key, []]));
  const coming: Record<string, string[]> = Object.fromEntries(Object.keys(lists).map((key) => [key, []]));
  let moved = 0;
  for (const [key, { title, to, isReasoned }] of Object.entries(lists)) {
    const mine = tests.filter((one) => one.title.startsWith(title));
    const written = rows[key] ?? [];
    if (mine.length !== written.length)
      throw new Error(`${written.length} rows in ${key}, ${mine.length} tests of them`);
    for (const [at, row] of written.entries()) {
      const plain = isReasoned ? (elementsAt(row, 0).elements[0] ?? row) : row;
      const test = mine[at];
      if (!test?.title.includes(wordsOf(plain).slice(0, 40)))
        throw new Error(`the test of “${wordsOf(plain)}” is “${test?.title}”`);
      if (test.status !== 'failed') {
        staying[key]?.push(row);
        continue;
      }
      moved += 1;
      coming[to]?.push(isReasoned ? plain : `[${plain}, ${quoted(REASONS[to] ?? '')}]`);
    }
  }
  for (const key of Object.keys(lists)) staying[key]?.push(...(coming[key] ?? []));
  return { rows: staying, moved };
}

/** The body of a table's object literal. */
export const written = (rows: Readonly<Record<string, readonly string[]>>, lists: Lists): string =>
  Object.entries(rows)
    .filter(([key, one]) => one.length > 0 || lists[key]?.isReasoned !== true)
    .map(([key, one]) => `${key}: [\n${one.map((row) => `${row},\n`).join('')}],\n`)
    .join('');
