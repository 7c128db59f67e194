import type { Passage } from '../text/passage.ts';
import { anySays } from '../text/patterns.ts';
import { RIVALS } from './data/rivals.ts';

const read = new WeakMap<Passage, readonly boolean[]>();

/** Which rivals of words of school life stand in a passage, in the order of `RIVALS`. */
export function rivalsIn(passage: Passage): readonly boolean[] {
  const known = read.get(passage);
  if (known !== undefined) return known;
  const made = RIVALS.map(([, rival]) => anySays(passage.sentences, rival));
  read.set(passage, made);
  return made;
}

/** Whether words (folded) stand in another sense than school's: "Year 4 of this kitchen extension". */
export function hasRival(words: string, rivals: readonly boolean[]): boolean {
  return RIVALS.some(([word], at) => rivals[at] === true && word.test(words));
}
