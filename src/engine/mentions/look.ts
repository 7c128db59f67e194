import type { Token } from '../scene.ts';
import type { Passage } from '../text/passage.ts';
import type { PhraseMatch } from '../text/phrases.ts';
import type { Draft, Mention, School } from '../types.ts';
import type { Roster } from './roster.ts';
import type { Setting } from './setting.ts';
import type { Whole } from './whole.ts';

/** What a recogniser is given: the passage it reads, and all that is known around it. */
export interface Look {
  draft: Draft;
  school: School;
  passage: Passage;
  roster: Roster;
  setting: Setting;
  /** What a sentence has to know of the passage around it. */
  whole: Whole;
  /** All that the recognisers look at beside the sentence, in one key: equal keys and lines give equal mentions. */
  key: string;
}

/** A recogniser of one kind: spans of the passage, in any order, perhaps overlapping. */
export type Recogniser = (look: Look) => Mention[];

/** The folded word at a place of a sentence, or '' beyond its ends. */
export function wordAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.folded ?? '';
}

/** Whether a token is written with a capital: "Carr", "PE". */
export function isCapital(token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'word' && /^\p{Lu}/u.test(token.text);
}

/** Whether a token is a word or a number: something that can stand in a name. */
export function isWord(token: Token | undefined): boolean {
  return token !== undefined && (token.kind === 'word' || token.kind === 'number');
}

/** A word without its possessive: "carr's" to "carr", "james'" to "james". */
export function bare(word: string): string {
  return word.replace(/'s?$/, '');
}

/** A mention from the first token to the last, without a possessive ending on the last. */
export function mentionOf(
  look: Look,
  kind: Mention['kind'],
  first: Token,
  last: Token,
  by: string,
  options: { keepPossessive?: boolean } = {},
): Mention {
  const { text } = look.passage;
  const cut = options.keepPossessive === true ? 0 : (/['’‘ʼ`´]s$/i.exec(last.text)?.[0].length ?? 0);
  const end = last.end - cut;
  return { kind, start: first.start, end, text: text.slice(first.start, end), by };
}

/** A mention of each phrase matched in a sentence's tokens. */
export function mentionsOfPhrases(
  look: Look,
  kind: Mention['kind'],
  tokens: readonly Token[],
  matches: readonly PhraseMatch[],
  by: string,
): Mention[] {
  return matches.flatMap((match) => {
    const first = tokens.find((token) => token.start === match.start);
    const last = tokens.find((token) => token.end === match.end);
    return first === undefined || last === undefined ? [] : [mentionOf(look, kind, first, last, by)];
  });
}

/** Leaves, of spans that overlap, the longest; in order of place. */
export function longestOnly(mentions: readonly Mention[]): Mention[] {
  const byLength = [...mentions].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const kept: Mention[] = [];
  const taken = new Set<number>();
  for (const mention of byLength) {
    // Spans never hold one another, so an overlap shows at an end or at a start already taken.
    if (kept.length > 64) {
      if (taken.has(mention.start) || taken.has(mention.end - 1)) continue;
    } else if (kept.some((other) => mention.start < other.end && other.start < mention.end)) continue;
    kept.push(mention);
    for (let at = mention.start; at < mention.end; at += 1) taken.add(at);
  }
  return kept.sort((a, b) => a.start - b.start);
}
