import { oncePer, perScene } from '../per-scene.ts';
import type { Scene, Sentence } from '../scene.ts';
import { type Block, blocksOf, foundIn } from '../text/blocks.ts';
import { recalled } from '../text/recall.ts';
import type { Evidence } from '../types.ts';
import {
  answered,
  around,
  echoes,
  type Feature,
  named,
  pointsIn,
  ruledBy,
  scaleOf,
  written,
} from './features.ts';
import { mask } from './lexical.ts';
import { mannerOf } from './manner.ts';
import { OUTPUTS } from './outputs.ts';
import { partMemory } from './part-memory.ts';
import { join, NOTHING, type Sums } from './sums.ts';
import { unpackOnce } from './unpack.ts';
import { WEIGHTS } from './weights.generated.ts';

const weights = unpackOnce(WEIGHTS, OUTPUTS.length);

/**
 * What the model makes of these sentences of a scene, without the rules' word and with it (the same where `evidence` is
 * null): for each output its log-odds, in the order of `OUTPUTS`. Sums of sums: a line that stands as it stood is not
 * added up again.
 */
export function scoresOf(
  scene: Scene,
  sentences: readonly Sentence[],
  evidence: readonly Evidence[] | null,
): Scores {
  const written = writtenSums(scene);
  const words = sentences.map((sentence) => written.get(sentence) ?? NOTHING);
  const said = evidence === null ? [] : [ruledSums(evidence), pointed(scene)];
  return remembered(words, [sumsAround(scene), ...said], () => {
    const sums = sumsOf(named(mannerOf(sentences)));
    for (const one of words) join(sums, one);
    join(sums, sumsAround(scene));
    const without = scored(sums);
    if (evidence === null) return { without, ruled: without };
    for (const one of said) join(sums, one);
    return { without, ruled: scored(sums) };
  });
}

/** Log-odds in the order of `OUTPUTS`. */
export interface Scores {
  without: Float64Array;
  ruled: Float64Array;
}

const remembered = partMemory<Scores>();

/** What the rules say weighs the same for every part that it is said of. */
const ruledSums = oncePer((evidence: readonly Evidence[]): Sums => sumsOf(ruledBy(evidence)));

/** What is the same for every part of a draft. */
const pointed = perScene((scene): Sums => sumsOf(pointsIn(scene)));
const sumsAround = perScene((scene): Sums => {
  const sums = sumsOf(around(scene));
  for (const sentence of scene.reply) {
    const key = `answered ${echoes(scene)} ${mask(sentence, scene.replyMentions).join()}`;
    const made = () => sumsOf(answered(scene, sentence));
    join(sums, recalled(sentence.line, SUMS, key, made));
  }
  return sums;
});

const SUMS: object = {};

/** What each sentence of the draft weighs. Parts of a draft overlap: it is looked up once a scene. */
const writtenSums = perScene((scene): ReadonlyMap<Sentence, Sums> => {
  const all = new Map<Sentence, Sums>();
  for (const block of blocksOf(scene.sentences)) {
    const sums = foundIn(block, SUMS, keyOf(scene, block), () =>
      block.sentences.map((sentence) => writtenSumsOf(scene, sentence)),
    );
    for (const [at, sentence] of block.sentences.entries()) all.set(sentence, sums[at] ?? NOTHING);
  }
  return all;
});

/** What the words of a block depend on beside them: who writes, and where somebody is mentioned. */
function keyOf({ draft, mentions }: Scene, { sentences }: Block): string {
  const start = sentences[0]?.start ?? 0;
  const end = sentences.at(-1)?.end ?? start;
  const here = mentions.filter((one) => one.start < end && start < one.end);
  return `${draft.role} ${here.map((one) => `${one.kind} ${one.start} ${one.end}`).join()}`;
}

function writtenSumsOf(scene: Scene, sentence: Sentence): Sums {
  const kinds = mask(sentence, scene.mentions).join();
  return recalled(sentence.line, SUMS, `${scene.draft.role} ${kinds}`, () =>
    sumsOf(written(scene, sentence)),
  );
}

function sumsOf(features: readonly Feature[]): Sums {
  const { rowOf, steps: stepsOf, worth } = weights();
  const steps = new Float64Array(OUTPUTS.length);
  for (const { hash, value } of features) {
    const row = rowOf[hash] ?? 0;
    if (row === 0) continue;
    const from = (row - 1) * steps.length;
    const each = value * (worth[row - 1] ?? 0);
    for (let output = 0; output < steps.length; output += 1)
      steps[output] = (steps[output] ?? 0) + (stepsOf[from + output] ?? 0) * each;
  }
  return { steps, count: features.length };
}

function scored({ steps, count }: Sums): Float64Array {
  const { step, bias } = weights();
  const scale = scaleOf(count) * step;
  const scores = new Float64Array(steps.length);
  for (let output = 0; output < steps.length; output += 1)
    scores[output] = (steps[output] ?? 0) * scale + (bias[output] ?? 0);
  return scores;
}

/** What one feature weighs for an output, where it shows as strongly as one word in a short draft. */
export function weightOf(place: number, output: number): number {
  const { rowOf, steps, worth, step } = weights();
  const row = (rowOf[place] ?? 0) - 1;
  return row < 0 ? 0 : (steps[row * OUTPUTS.length + output] ?? 0) * (worth[row] ?? 0) * step;
}

/** Log-odds as a probability, 0 to 1. */
export const probability = (odds: number): number => 1 / (1 + Math.exp(-odds));

/** How much the concerns together count beside the output for any. */
const TOGETHER = 0.7;

/**
 * How surely a draft raises something, in log-odds: what the model says of any concern, and what it says of each,
 * taken together. Two views of one question err in different places.
 */
export const certainty = oncePer((scores: Float64Array): number => {
  let none = 1;
  OUTPUTS.forEach((output, at) => {
    if (output !== 'any' && output !== 'age') none *= 1 - probability(scores[at] ?? 0);
  });
  const some = Math.log((1 - none + 1e-6) / (none + 1e-6));
  return (scores[0] ?? 0) + TOGETHER * some;
});
