import { oncePer } from '../per-scene.ts';
import type { Sentence } from '../scene.ts';

/**
 * Some sentences of a text in a row, at their places. While a draft is typed nearly all of its sentences are as they
 * were at the keystroke before: what was found in a block of them is asked for once, and not once for each.
 */
export interface Block {
  /** The number of its first sentence in the text. */
  first: number;
  sentences: readonly Sentence[];
  /** What was found in it last, by what looked, and the key of all else that this depends on. */
  known: Map<object, { key: unknown; found: unknown }>;
}

/**
 * The blocks last read, by the sentence they begin with; sentences that did not move are the same objects (see
 * `readPassage`). A draft has about ten, and what was before its last few keystrokes is of no more use: a first sentence
 * that is remembered for its words would hold on to all that followed it then.
 */
const recent = new Map<Sentence, Block>();
const MOST = 96;

/**
 * The blocks of a text's sentences, in order; those that stand as they stood keep what is known of them. Most writing is
 * done at the end, so the last sentence is a block by itself. Those before it are parted into powers of two, largest
 * first: few blocks whatever the length, and as sentences are added most of them stay.
 */
export const blocksOf = oncePer((sentences: readonly Sentence[]): readonly Block[] => {
  const made: Block[] = [];
  let first = 0;
  while (first < sentences.length) {
    const before = sentences.length - 1 - first;
    const size = before === 0 ? 1 : 2 ** Math.floor(Math.log2(before));
    made.push(blockAt(sentences, first, size));
    first += size;
  }
  return made;
});

function blockAt(sentences: readonly Sentence[], first: number, size: number): Block {
  const own = sentences.slice(first, first + size);
  const opening = own[0] as Sentence;
  const last = recent.get(opening);
  const stands = last !== undefined && last.first === first && areSame(last.sentences, own);
  const block: Block = stands ? last : { first, sentences: own, known: new Map() };
  // Put at the end: what was asked for longest ago goes first.
  recent.delete(opening);
  recent.set(opening, block);
  for (const oldest of recent.keys()) {
    if (recent.size <= MOST) break;
    recent.delete(oldest);
  }
  return block;
}

const areSame = (some: readonly Sentence[], others: readonly Sentence[]): boolean =>
  some.length === others.length && some.every((one, at) => one === others[at]);

/** What `by` finds in a block: as it was found last, if the key is the same; `find` looks at nothing else. */
export function foundIn<Found>(block: Block, by: object, key: unknown, find: () => Found): Found {
  const known = block.known.get(by);
  if (known !== undefined && known.key === key) return known.found as Found;
  const found = find();
  block.known.set(by, { key, found });
  return found;
}

/**
 * All that is found in a text's sentences, in order. `find` may look at the sentence, its number, and what is in the
 * key, which is compared by identity.
 */
export function foundInEach<Found>(
  sentences: readonly Sentence[],
  by: object,
  key: unknown,
  find: (sentence: Sentence, at: number) => readonly Found[],
): Found[] {
  const all: Found[] = [];
  for (const block of blocksOf(sentences)) {
    const found = foundIn(block, by, key, () =>
      block.sentences.flatMap((sentence, at) => find(sentence, block.first + at)),
    );
    for (const one of found) all.push(one);
  }
  return all;
}

/** Whether something is so of any of a text's sentences; the same holds for `is` as for `find` above. */
export const isOfAny = (
  sentences: readonly Sentence[],
  by: object,
  key: unknown,
  is: (sentence: Sentence) => boolean,
): boolean =>
  blocksOf(sentences).some((block) => foundIn(block, by, key, () => block.sentences.some((one) => is(one))));
