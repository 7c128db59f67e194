import type { Sentence } from '../scene.ts';
import type { Draft, Mention, School } from '../types.ts';
import type { Look } from './look.ts';
import type { Setting } from './setting.ts';
import type { Whole } from './whole.ts';

const numbers = new WeakMap<School, number>();
let last = 0;

/** A number for a school, the same as long as its object lives. */
export function numberOf(school: School): number {
  const known = numbers.get(school);
  if (known !== undefined) return known;
  last += 1;
  numbers.set(school, last);
  return last;
}

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

/** So many contexts are remembered for one line: typing goes to and fro between a few. */
const MOST = 6;

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
  const { known } = sentence.line;
  let by = known.get(find) as Map<string, Mention[]> | undefined;
  if (by === undefined) {
    by = new Map();
    known.set(find, by);
  }
  const isFirst = look.passage.sentences[0] === sentence;
  const key = `${look.key}${isFirst ? ' first' : ''}${more}`;
  const { start } = sentence;
  const found = by.get(key);
  if (found !== undefined) return found.map((one) => moved(one, start));
  const made = find(look, sentence);
  if (by.size >= MOST) by.clear();
  by.set(
    key,
    made.map((one) => moved(one, -start)),
  );
  return made;
}

const moved = (mention: Mention, by: number): Mention =>
  by === 0 ? mention : { ...mention, start: mention.start + by, end: mention.end + by };
