import { heaviestFirst } from '../vocabulary.ts';
import { findConcerns } from './concerns/index.ts';
import { namesSchool } from './mentions/place-names.ts';
import { namesOf } from './mentions/school-names.ts';
import { type Weighed, weigh } from './model/weigh.ts';
import { isNod, shared } from './nod.ts';
import { readScene } from './read-scene.ts';
import type { Scene } from './scene.ts';
import { tagger } from './tagger/tag.ts';
import { readPassage } from './text/passage.ts';
import type { Draft, Evidence, Reading, School } from './types.ts';

/** What a draft is judged by: rules and model together, or one of them, to see what it does alone. */
export type Judging = 'both' | 'rules' | 'model';

/**
 * Reads a draft: what it mentions and what it does. The front door of the engine. Mentions come in
 * order of place, evidence heaviest first; `mention` stays beside heavier concerns wherever the draft
 * mentions anyone, and guidance decides whether it counts. Never throws, whatever is typed. `by` is for measuring.
 */
export async function judge(draft: Draft, school: School, by: Judging = 'both'): Promise<Reading> {
  const scene = await sceneOf(draft, school, by);
  const { evidence, lesser } = isNod(scene)
    ? shared(scene, await weighedAnswered(scene, by))
    : weighedBy(scene, by);
  // Words to those whose business it is are no talk about the school.
  if (scene.silencedBy === null) {
    const unnamed = evidence.length === 0 && speaksUnnamed(scene);
    if (scene.mentions.length > 0 || unnamed) evidence.push(mentioned(scene));
  }
  return { mentions: scene.mentions, evidence: evidence.sort(heaviestFirst), lesser };
}

/** What the message that a draft answers does, as if it were written here by whoever writes the draft. */
async function weighedAnswered({ draft, school }: Scene, by: Judging): Promise<Weighed> {
  const { replyTo = '', ...here } = draft;
  return weighedBy(await sceneOf({ ...here, text: replyTo }, school, by), by);
}

const sceneOf = (draft: Draft, school: School, by: Judging): Promise<Scene> =>
  readScene(draft, school, by === 'rules' ? null : tagger);

function weighedBy(scene: Scene, by: Judging): Weighed {
  if (by === 'model') return weigh(scene, null);
  const ruled = findConcerns(scene);
  const shown = ruled.filter((one) => one.taken !== undefined);
  // A picture alone: it is not the time of day, or the place, that is to be spoken of.
  if (scene.draft.text.trim() === '' && shown.length > 0) return { evidence: shown, lesser: [] };
  if (by === 'rules') return { evidence: ruled, lesser: [] };
  // The model learnt from words, and has nothing to say of what a picture tells of itself.
  const inWords = ruled.filter((one) => one.taken === undefined);
  const { evidence, lesser } = weigh(scene, inWords);
  return { evidence: [...evidence, ...shown], lesser };
}

/** A remark under the school's own page, or its own account's news, speaks of the school unnamed. */
function speaksUnnamed(scene: Scene): boolean {
  const { draft, school } = scene;
  if (draft.role === 'official') return scene.anchor !== 'none';
  if (draft.surface !== 'comment' || scene.anchor !== 'answered') return false;
  return namesSchool(readPassage(draft.where ?? ''), namesOf(school));
}

function mentioned(scene: Scene): Evidence {
  const spans = scene.mentions.map(({ start, end, text }) => ({ start, end, text }));
  return {
    concern: 'mention',
    spans,
    by: spans.length > 0 ? 'names someone or something of the school' : 'speaks of the school unnamed',
  };
}
