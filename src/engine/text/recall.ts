import type { Line, Sentence } from '../scene.ts';
import { isOfAny } from './blocks.ts';

/** A line that has more keys forgets them: typing goes to and fro between a few. */
const MOST = 6;

/**
 * What was made of a line, by what made it and the key of all else it depends on; made and remembered where it was
 * not.
 */
export function recalled<Made>(line: Line, by: object, key: string, make: () => Made): Made {
  // A short list: most lines of most drafts have one key, and a map for each of many would cost more than it saves.
  const known = line.known.get(by) as { key: string; made: Made }[] | undefined;
  const found = known?.find((one) => one.key === key);
  if (found !== undefined) return found.made;
  const made = make();
  if (known === undefined) line.known.set(by, [{ key, made }]);
  else {
    if (known.length >= MOST) known.length = 0;
    known.push({ key, made });
  }
  return made;
}

const numbers = new WeakMap<object, number>();
let last = 0;

/** A number for an object, the same as long as it lives: for keys. */
export function numberOf(one: object): number {
  const known = numbers.get(one);
  if (known !== undefined) return known;
  last += 1;
  numbers.set(one, last);
  return last;
}

/**
 * Whether any of a text's sentences says yes to a question about something, by its words alone; their lines, and their
 * blocks, remember.
 */
export const anyAnswers = <About extends object>(
  sentences: readonly Sentence[],
  about: About,
  question: (sentence: Sentence, about: About) => boolean,
): boolean =>
  isOfAny(sentences, question, about, (sentence) =>
    recalled(sentence.line, question, `${numberOf(about)}`, () => question(sentence, about)),
  );
