import { CONCERNS } from '../vocabulary.ts';
import { findConcerns } from './concerns/index.ts';
import { readScene } from './scene.ts';
import type { Draft, Evidence, Mention, Reading, School } from './types.ts';

const WEIGHT: ReadonlyMap<string, number> = new Map(CONCERNS.map((concern, place) => [concern, place]));
const weight = (evidence: Evidence): number => WEIGHT.get(evidence.concern) ?? CONCERNS.length;

/**
 * Reads a draft: what it mentions and what it does. The front door of the engine. Mentions come in
 * order of place, evidence heaviest first; `mention` stays beside heavier concerns wherever the draft
 * mentions anyone, and guidance decides whether it counts. Never throws, whatever is typed.
 */
export async function judge(draft: Draft, school: School): Promise<Reading> {
  const scene = await readScene(draft, school);
  const evidence = [...findConcerns(scene)];
  if (scene.mentions.length > 0 && !evidence.some((one) => one.concern === 'mention')) {
    evidence.push(mentioned(scene.mentions));
  }
  return { mentions: scene.mentions, evidence: evidence.sort((a, b) => weight(a) - weight(b)) };
}

function mentioned(mentions: readonly Mention[]): Evidence {
  return {
    concern: 'mention',
    spans: mentions.map(({ start, end, text }) => ({ start, end, text })),
    by: 'names someone or something of the school',
  };
}
