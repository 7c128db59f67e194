import type { Role } from '../../vocabulary.ts';
import { isOfAny } from '../text/blocks.ts';
import type { Passage } from '../text/passage.ts';
import { phrases } from '../text/phrases.ts';
import { findAll } from '../text/tables.ts';
import type { Draft } from '../types.ts';
import { type Cues, cuesIn, ENOUGH } from './cues.ts';
import { SCHOOL_LIFE, STAFF_LIFE } from './data/school-life.ts';
import { hasRival, rivalsIn } from './rivals.ts';
import { speaksOfInstitution } from './school-word.ts';
import { isSoft, topicsIn } from './topics.ts';

const life = phrases(SCHOOL_LIFE);
const staffLife = phrases([...SCHOOL_LIFE, ...STAFF_LIFE]);

/** What a passage says of school life. */
export interface Life {
  /** The words, for explaining; none where nothing ties it to school. */
  words: string[];
  /** How much they weigh against topics of elsewhere. */
  weight: number;
  /** The topics of elsewhere. */
  topics: string[];
  cues: Cues;
}

/**
 * Reads what a passage says of school life: words that are school's own, else small signs together that
 * make `enough` points.
 */
export function lifeOf(passage: Passage, draft: Draft, enough: number = ENOUGH): Life {
  const topics = topicsIn(passage);
  const cues = cuesIn(passage, draft);
  const sure = [...lifeIn(passage, draft.role), ...institutionIn(passage)];
  if (sure.length > 0) {
    return { words: sure, weight: new Set(sure.map((words) => words.toLowerCase())).size, topics, cues };
  }
  return believed(cues, topics, enough)
    ? { words: cues.words, weight: 1, topics, cues }
    : { words: [], weight: 0, topics, cues };
}

/** Small signs are believed where nothing speaks for another place, many of them even so. */
function believed(cues: Cues, topics: readonly string[], enough: number): boolean {
  if (topics.length === 0) return cues.points >= enough;
  return cues.points >= enough + topics.length && topics.every(isSoft);
}

function lifeIn(passage: Passage, role: Role): string[] {
  const matcher = role === 'staff' ? staffLife : life;
  return findAll(passage.sentences, matcher, passage.text)
    .map((match) => match.text)
    .filter((words) => !hasRival(words.toLowerCase(), rivalsIn(passage)));
}

const institutionIn = ({ sentences }: Passage): string[] =>
  isOfAny(sentences, speaksOfInstitution, null, ({ tokens }) => speaksOfInstitution(tokens))
    ? ['school']
    : [];
