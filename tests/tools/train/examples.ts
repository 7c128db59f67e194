import { findConcerns } from '../../../src/engine/concerns/index.ts';
import { featuresOf } from '../../../src/engine/model/features.ts';
import { OUTPUTS } from '../../../src/engine/model/outputs.ts';
import { readScene } from '../../../src/engine/read-scene.ts';
import type { Tagger } from '../../../src/engine/tagger/tag.ts';
import type { Concern } from '../../../src/vocabulary.ts';
import type { Labelled } from './drafts.ts';
import type { Example } from './fit.ts';

/** Concerns that raise nothing by themselves. */
const QUIET: readonly Concern[] = ['mention', 'hours', 'age'];

/** What the model learns from: each draft's features and which of its outputs should be yes. */
export async function examplesOf(
  drafts: readonly Labelled[],
  taggerFor: (draft: Labelled) => Tagger,
): Promise<Example[]> {
  const examples: Example[] = [];
  for (const one of drafts) {
    const scene = await readScene(one.draft, one.school, taggerFor(one));
    const features = featuresOf(scene, scene.sentences, findConcerns(scene));
    const raises = one.concerns.some((concern) => !QUIET.includes(concern));
    examples.push({
      places: Int32Array.from(features.keys()),
      values: Float32Array.from(features.values()),
      targets: Float32Array.from(OUTPUTS, (output) =>
        Number(output === 'any' ? raises : one.concerns.includes(output)),
      ),
      weight: one.weight,
    });
  }
  return examples;
}
