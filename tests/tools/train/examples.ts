import { findConcerns } from '../../../src/engine/concerns/index.ts';
import {
  answered,
  around,
  type Feature,
  named,
  pointsIn,
  ruledBy,
  scaleOf,
  written,
} from '../../../src/engine/model/features.ts';
import { mannerOf } from '../../../src/engine/model/manner.ts';
import { OUTPUTS } from '../../../src/engine/model/outputs.ts';
import { readScene } from '../../../src/engine/read-scene.ts';
import type { Scene } from '../../../src/engine/scene.ts';
import type { Tagger } from '../../../src/engine/tagger/tag.ts';
import type { Evidence } from '../../../src/engine/types.ts';
import { QUIET_CONCERNS } from '../../../src/vocabulary.ts';
import type { Labelled } from './drafts.ts';
import type { Example, Shown } from './fit.ts';

/** What the model learns from: each draft's features and which of its outputs should be yes. */
export async function examplesOf(
  drafts: readonly Labelled[],
  taggerFor: (draft: Labelled) => Tagger,
): Promise<Example[]> {
  const examples: Example[] = [];
  for (const one of drafts) {
    const scene = await readScene(one.draft, one.school, taggerFor(one));
    const bare = withoutRules(scene);
    const raises = one.concerns.some((concern) => !QUIET_CONCERNS.includes(concern));
    examples.push({
      ...merged([...bare, ...rulesOf(scene, findConcerns(scene))]),
      bare: merged(bare),
      targets: Float32Array.from(OUTPUTS, (output) =>
        Number(output === 'any' ? raises : one.concerns.includes(output)),
      ),
      weight: one.weight,
    });
  }
  return examples;
}

/** What the model looks at in a scene but for what the rules say: as `scoresOf` adds it up, line by line. */
const withoutRules = (scene: Scene): Feature[] => [
  ...scene.sentences.flatMap((sentence) => written(scene, sentence)),
  ...scene.reply.flatMap((sentence) => answered(scene, sentence)),
  ...around(scene),
  ...named(mannerOf(scene.sentences)),
];

/** What the rules say, as `scoresOf` joins it. */
const rulesOf = (scene: Scene, evidence: readonly Evidence[]): Feature[] => [
  ...ruledBy(evidence),
  ...pointsIn(scene),
];

/** Features that show more than once count together; all are scaled as in use. */
function merged(features: readonly Feature[]): Shown {
  const values = new Map<number, number>();
  for (const { hash, value } of features) values.set(hash, (values.get(hash) ?? 0) + value);
  const scale = scaleOf(features.length);
  return {
    places: Int32Array.from(values.keys()),
    values: Float32Array.from(values.values(), (value) => value * scale),
  };
}
