import { oncePer } from '../per-scene.ts';
import { areEqual, type Sums } from './sums.ts';

/** What a part of a draft was made of: its sentences, and what is joined to each part alike. */
interface Remembered<Made> {
  words: readonly Sums[];
  beside: readonly Sums[];
  made: Made;
}

/** So many parts that begin with one sentence are remembered: it opens a run, stands alone, and was shorter before. */
const MOST = 8;

/**
 * Remembers what was made of the parts of drafts. The sums of a sentence are the same object as long as it stands as it
 * stood, and most parts of a draft are as they were at the keystroke before, `beside` them, too.
 */
export function partMemory<Made>(): (
  words: readonly Sums[],
  beside: readonly Sums[],
  make: () => Made,
) => Made {
  const knownFrom = oncePer((_first: Sums): Remembered<Made>[] => []);
  return (words, beside, make) => {
    const [first] = words;
    if (first === undefined) return make();
    const known = knownFrom(first);
    const found = known.find((one) => isOf(one, words, beside));
    if (found !== undefined) return found.made;
    const made = make();
    if (known.length >= MOST) known.length = 0;
    known.push({ words, beside, made });
    return made;
  };
}

const isOf = <Made>(one: Remembered<Made>, words: readonly Sums[], beside: readonly Sums[]): boolean =>
  one.words.length === words.length &&
  one.beside.length === beside.length &&
  one.words.every((sums, at) => sums === words[at]) &&
  one.beside.every((sums, at) => areEqual(sums, beside[at] as Sums));
