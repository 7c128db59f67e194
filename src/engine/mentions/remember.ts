import type { Sentence } from '../scene.ts';
import { numberOf, recalled } from '../text/recall.ts';
import type { Draft, Mention, School } from '../types.ts';
import type { Look } from './look.ts';
import type { Setting } from './setting.ts';
import type { Whole } from './whole.ts';

/** Everything that a recogniser of one sentence looks at beside the sentence. */
export function keyOf(draft: Draft, school: School, setting: Setting, whole: Whole): string {
  const { role, surface, site } = draft;
  const { group, elsewhere, otherSchool, anchored, speaksOfSchool, reply } = setting;
  const flags = [setting.school, otherSchool, anchored, speaksOfSchool, reply, setting.life.length > 0];
  const facts = [whole.animal, whole.small, whole.judged, whole.family, ...whole.rivals];
  const bits = [...flags, ...facts].map(Number).join('');
  return `${numberOf(school)} ${role} ${surface} ${site} ${group} ${elsewhere} ${bits} ${peopleOf(draft)}`;
}

/** The names known on this device, in one text. */
export const peopleOf = ({ staff, pupils, family }: Draft): string =>
  JSON.stringify([staff ?? [], pupils ?? [], family ?? []]);

/**
 * What a recogniser finds in a sentence; its line remembers it for the same context. `find` must look at nothing but
 * the sentence and what is in the look's key; `more` adds to the key what else it looks at.
 */
export function remembered(
  look: Look,
  sentence: Sentence,
  find: (look: Look, sentence: Sentence) => Mention[],
  more = '',
): Mention[] {
  const isFirst = look.passage.sentences[0] === sentence;
  const key = `${look.key}${isFirst ? ' first' : ''}${more}`;
  const { start, line } = sentence;
  const found = recalled(line, find, key, () => find(look, sentence).map((one) => moved(one, -start)));
  return found.map((one) => moved(one, start));
}

const moved = (mention: Mention, by: number): Mention =>
  by === 0 ? mention : { ...mention, start: mention.start + by, end: mention.end + by };
