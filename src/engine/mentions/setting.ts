import type { Role } from '../../vocabulary.ts';
import type { Passage } from '../text/passage.ts';
import { phrases } from '../text/phrases.ts';
import type { Draft, School } from '../types.ts';
import { ELSEWHERE } from './data/elsewhere.ts';
import { FICTION } from './data/gazetteer.ts';
import { SCHOOL_LIFE, STAFF_LIFE } from './data/school-life.ts';
import { namesOtherSchool } from './other-school.ts';
import { namesByPeople, namesPlace, namesSchool } from './place-names.ts';
import { namesOf } from './school-names.ts';
import { speaksOfInstitution } from './school-word.ts';
import { groupOf } from './where.ts';

/** What surrounds the draft's names: whether it is set in the writer's school, or somewhere else. */
export interface Setting {
  /** The draft, the group or the words answered name the school beyond doubt. */
  school: boolean;
  /** School life is spoken of, in the draft, the group's name or the words answered. */
  speaksOfSchool: boolean;
  /** The above, and nothing that ties the draft elsewhere. */
  anchored: boolean;
  /** The topic that ties it elsewhere ("sport"), unless its school life outweighs it. */
  elsewhere: string | null;
  /** A school that is not the writer's is named, and theirs is not. */
  otherSchool: boolean;
  /** What the group's name says: the school's, a place's or pastime's, or nothing. */
  group: 'school' | 'elsewhere' | null;
  /** Whether the words answered speak of the school. */
  reply: boolean;
  /** The words of school life found in the draft itself. */
  life: string[];
}

const life = phrases(SCHOOL_LIFE);
const staffLife = phrases([...SCHOOL_LIFE, ...STAFF_LIFE]);
const TOPICS: Readonly<Record<string, readonly string[]>> = { ...ELSEWHERE, 'made-up schools': FICTION };
/** One matcher for all topics; each phrase leads back to its own. */
const topicOf = new Map(
  Object.entries(TOPICS).flatMap(([topic, table]) => table.map((entry) => [entry, topic] as const)),
);
const anyTopic = phrases([...topicOf.keys()]);
/** Topics that can stand in a draft about school, too: they weigh only where nothing else ties it. */
const SOFT: ReadonlySet<string> = new Set(['home', 'health', 'a shop or company']);

function lifeIn(passage: Passage, role: Role): string[] {
  const matcher = role === 'staff' ? staffLife : life;
  return passage.sentences.flatMap((sentence) =>
    matcher.find(sentence.tokens, passage.text).map((match) => match.text),
  );
}

const institutionIn = (passage: Passage): string[] =>
  passage.sentences.some((sentence) => speaksOfInstitution(sentence.tokens)) ? ['school'] : [];

function topicsIn(passage: Passage): string[] {
  const found = passage.sentences.flatMap((sentence) =>
    anyTopic.find(sentence.tokens).map((match) => topicOf.get(match.phrase) ?? ''),
  );
  if (/^\s*(?:breaking|local news|news)\b/.test(passage.folded)) found.push('the news', 'the news');
  return found;
}

/** The topic that carries the draft away from school; null when school life weighs as much. */
function carriedOff(found: readonly string[], weight: number): string | null {
  const hard = found.filter((topic) => !SOFT.has(topic));
  if (found.length === 0 || weight > found.length) return null;
  if (hard.length === 0 && weight > 0) return null;
  return hard[0] ?? found[0] ?? null;
}

/** Reads what surrounds a passage. `reply` is null while the reply itself is read. */
export function settingOf(passage: Passage, reply: Passage | null, draft: Draft, school: School): Setting {
  const names = namesOf(school);
  const group = groupOf(draft.where, draft.role, school);
  const named = namesSchool(passage, names) || namesByPeople(passage, names);
  const own = [...lifeIn(passage, draft.role), ...institutionIn(passage)];
  const replyNamed = reply !== null && (namesSchool(reply, names) || namesByPeople(reply, names));
  const replyTopics = reply === null ? [] : topicsIn(reply);
  const replyLife = reply === null ? [] : [...lifeIn(reply, draft.role), ...institutionIn(reply)];
  const replySpeaks = replyNamed || carriedOff(replyTopics, replyLife.length) === null;
  const replied = reply !== null && replySpeaks && (replyNamed || replyLife.length > 0);
  const otherSchool =
    !named &&
    (namesOtherSchool(passage, names) || (reply !== null && !replyNamed && namesOtherSchool(reply, names)));
  const weight =
    new Set(own.map((words) => words.toLowerCase())).size + (replied ? 2 : 0) + (group === 'school' ? 1 : 0);
  const away = named || replyNamed ? null : carriedOff([...topicsIn(passage), ...replyTopics], weight);
  const speaks = own.length > 0 || replied || group === 'school';
  const placed = namesPlace(passage, names);
  return {
    school:
      named ||
      replyNamed ||
      (group === 'school' && draft.where !== undefined) ||
      (placed && speaks && away === null),
    speaksOfSchool: speaks,
    // The school's own account speaks for the school.
    anchored: named || ((speaks || draft.role === 'official') && away === null && !otherSchool),
    elsewhere: away,
    otherSchool,
    group,
    reply: replied,
    life: own,
  };
}
