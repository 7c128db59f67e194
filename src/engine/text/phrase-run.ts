import type { Token } from '../scene.ts';
import type { Compiled, Phrase } from './phrase-table.ts';

/** A phrase found in tokens: the first and the last of them, by their places. */
export interface Run {
  first: number;
  last: number;
  phrase: string;
}

/** A phrase begun: the part that has to come next. */
interface Begun {
  whole: Phrase;
  next: number;
}

/** Marks, and emoji that no phrase asked for, part no phrase. */
export const passedOver = (token: Token): boolean => token.kind === 'mark' || token.kind === 'emoji';

/** So many marks and emoji in a row part a phrase after all; it keeps a wall of them from costing its square. */
const MOST_PASSED = 12;

const NO_PHRASES: readonly Phrase[] = [];

/** The phrases of a table that this token can begin; most tokens begin none. */
export function beginning({ byFirst, byAny }: Compiled, opening: Token): readonly Phrase[] {
  const named = byFirst.get(opening.folded) ?? NO_PHRASES;
  if (byAny.length === 0 || passedOver(opening)) return named;
  return named.length === 0 ? byAny : [...named, ...byAny];
}

/** The longest of the phrases that begins at this token; the table's first among equals. Null where none does. */
export function longestFrom(phrases: readonly Phrase[], tokens: readonly Token[], first: number): Run | null {
  if (phrases.length === 0) return null;
  const next = nextWord(tokens, first);
  let front: Begun[] = [];
  for (const whole of phrases)
    if (whole.second === null || whole.second.has(next)) front.push({ whole, next: 0 });
  let best: Run | null = null;
  let passed = 0;
  for (let at = first; at < tokens.length && front.length > 0; at += 1) {
    const here = tokens[at];
    if (here === undefined) break;
    passed = passedOver(here) ? passed + 1 : 0;
    if (passed > MOST_PASSED) break;
    const reached: Begun[] = [];
    for (const begun of front) takes(begun, here, reached);
    const whole = reached.find(isWhole);
    if (whole !== undefined) best = { first, last: at, phrase: whole.whole.phrase };
    // A mark is passed over by the phrases already begun.
    if (passedOver(here) && at > first) {
      for (const begun of front) if (begun.next < begun.whole.parts.length) reached.push(begun);
    }
    front = reached;
  }
  return best;
}

/** The next word after a token, marks and emoji passed over; '' where there is none near. */
export function nextWord(tokens: readonly Token[], first: number): string {
  for (let at = first + 1; at < tokens.length && at <= first + MOST_PASSED; at += 1) {
    const token = tokens[at];
    if (token !== undefined && !passedOver(token)) return token.folded;
  }
  return '';
}

/** Where this token takes a phrase: past the part it is, absent parts passed over. Each place once. */
function takes({ whole, next }: Begun, here: Token, into: Begun[]): void {
  const skipped = passedOver(here);
  for (let at = next; at < whole.parts.length; at += 1) {
    const part = whole.parts[at];
    if (part === undefined) return;
    const fits = part.words === null ? !skipped : part.words.has(here.folded);
    if (fits && !into.some((one) => one.whole === whole && one.next === at + 1)) {
      into.push({ whole, next: at + 1 });
    }
    if (!part.optional) return;
  }
}

const isWhole = ({ whole, next }: Begun): boolean => {
  for (let at = next; at < whole.parts.length; at += 1) if (whole.parts[at]?.optional !== true) return false;
  return true;
};
