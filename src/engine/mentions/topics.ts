import type { Passage } from '../text/passage.ts';
import { phrases } from '../text/phrases.ts';
import { findAll } from '../text/tables.ts';
import { ELSEWHERE } from './data/elsewhere.ts';
import { FICTION } from './data/gazetteer.ts';

const TOPICS: Readonly<Record<string, readonly string[]>> = { ...ELSEWHERE, 'made-up schools': FICTION };
/** One matcher for all topics; each phrase leads back to its own. */
const topicOf = new Map(
  Object.entries(TOPICS).flatMap(([topic, table]) => table.map((entry) => [entry, topic] as const)),
);
const anyTopic = phrases([...topicOf.keys()]);
/** Topics that can stand in a draft about school, too: they weigh only where nothing else ties it. */
const SOFT: ReadonlySet<string> = new Set(['home', 'health', 'a shop or company', 'work', 'out and about']);

export const isSoft = (topic: string): boolean => SOFT.has(topic);

/** The topics of a passage that tie it elsewhere, one for each phrase found. */
export function topicsIn(passage: Passage): string[] {
  const found = findAll(passage.sentences, anyTopic, passage.text).map(
    (match) => topicOf.get(match.phrase) ?? '',
  );
  if (/^\s*(?:breaking|local news|news)\b(?!\s*[?!.])/.test(passage.folded))
    found.push('the news', 'the news');
  return found;
}

/** The topic that carries the draft away from school; null when school life weighs as much. */
export function carriedOff(found: readonly string[], weight: number): string | null {
  const hard = found.filter((topic) => !isSoft(topic));
  if (found.length === 0 || weight > found.length) return null;
  if (hard.length === 0 && weight > 0) return null;
  return hard[0] ?? found[0] ?? null;
}
