import type { Sentence } from '../scene.ts';
import { foundInEach } from '../text/blocks.ts';
import { numberOf, recalled } from '../text/recall.ts';
import type { Draft, Mention, School } from '../types.ts';
import type { Look } from './look.ts';
import type { Roster } from './roster.ts';
import type { Setting } from './setting.ts';
import type { Whole } from './whole.ts';

/** Everything that a recogniser of one sentence looks at beside the sentence. */
export function keyOf(draft: Draft, school: School, roster: Roster, setting: Setting, whole: Whole): string {
  const { role, surface, site } = draft;
  const { group, elsewhere, otherSchool, anchored, speaksOfSchool, reply } = setting;
  const flags = [setting.school, otherSchool, anchored, speaksOfSchool, reply, setting.life.length > 0];
  const facts = [whole.animal, whole.small, whole.judged, whole.family, ...whole.rivals];
  const bits = [...flags, ...facts].map(Number).join('');
  return `${numberOf(school)} ${role} ${surface} ${site} ${group} ${elsewhere} ${bits} ${numberOf(roster)}`;
}

/** A recogniser of one sentence. It must look at nothing but the sentence and what is in the look's key. */
export type FindIn = (look: Look, sentence: Sentence) => Mention[];

/** What a recogniser finds in the sentences of a passage; their lines, and their blocks, remember it for the same key. */
export const remembered = (look: Look, find: FindIn): Mention[] =>
  foundInEach(look.passage.sentences, find, look.key, (sentence, at) => inLine(look, sentence, at, find));

function inLine(look: Look, sentence: Sentence, at: number, find: FindIn): Mention[] {
  const key = at === 0 ? `${look.key} first` : look.key;
  const { start, line } = sentence;
  const found = recalled(line, find, key, () => find(look, sentence).map((one) => moved(one, -start)));
  return found.map((one) => moved(one, start));
}

const moved = (mention: Mention, by: number): Mention =>
  by === 0 ? mention : { ...mention, start: mention.start + by, end: mention.end + by };
