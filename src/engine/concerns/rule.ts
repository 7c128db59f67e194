import type { Concern, Span } from '../../vocabulary.ts';
import type { Scene, Sentence, Token } from '../scene.ts';
import type { PhraseMatcher } from '../text/phrases.ts';
import type { Evidence } from '../types.ts';

/** What one concern looks for. */
export interface ConcernRule {
  concern: Concern;
  /** One line, for people: what a draft does that raises it. */
  description: string;
  /** Reads a scene; gives nothing where the draft does not raise the concern. Pure, never throws. */
  find(scene: Scene): Evidence[];
}

/** Words of the draft that a table found, and the sentence they stand in. */
export interface Hit extends Span {
  sentence: number;
  /** The table's entry. */
  phrase: string;
}

/** A draft of so few words is read in one go: "Two words. Wet. Lettuce." */
const IN_ONE_GO = 10;

/** The tokens of drafts of several sentences and few words, by scene; null for all others. */
const inOneGo = new WeakMap<Scene, readonly Token[] | null>();

function tokensInOneGo(scene: Scene): readonly Token[] | null {
  const known = inOneGo.get(scene);
  if (known !== undefined) return known;
  const tokens = scene.sentences.flatMap((one) => one.tokens);
  const isShort = tokens.filter((token) => token.kind === 'word').length <= IN_ONE_GO;
  const read = scene.sentences.length > 1 && isShort ? tokens : null;
  inOneGo.set(scene, read);
  return read;
}

/** All places of the draft where a table's phrases stand; a phrase does not cross sentences. */
export function hits(scene: Scene, table: PhraseMatcher): Hit[] {
  const tokens = tokensInOneGo(scene);
  if (tokens === null) return scene.sentences.flatMap((sentence, at) => hitsIn(scene, sentence, at, table));
  return table.find(tokens, scene.draft.text).map((match) => {
    const sentence = scene.sentences.findIndex((one) => match.start < one.end);
    return { ...match, sentence: Math.max(0, sentence) };
  });
}

function hitsIn(scene: Scene, sentence: Sentence, at: number, table: PhraseMatcher): Hit[] {
  return table.findIn(sentence, scene.draft.text).map((match) => ({ ...match, sentence: at }));
}

/** Places where a small pattern stands; it must carry the flag `g` and is read over the folded draft. */
export function places(scene: Scene, pattern: RegExp): Hit[] {
  return [...scene.folded.matchAll(pattern)].map((match) => {
    const start = match.index;
    const end = start + match[0].length;
    const sentence = scene.sentences.findIndex((one) => start < one.end);
    return {
      start,
      end,
      text: scene.draft.text.slice(start, end),
      sentence: sentence < 0 ? Math.max(0, scene.sentences.length - 1) : sentence,
      phrase: match[0],
    };
  });
}

/** Evidence made of hits or spans, in order of place. */
export function evidence(concern: Concern, by: string, spans: readonly Span[]): Evidence {
  const ordered = [...spans].sort((a, b) => a.start - b.start);
  return { concern, by, spans: ordered.map(({ start, end, text }) => ({ start, end, text })) };
}

/** The words before a place in its sentence, nearest last, folded. */
export function wordsBefore(scene: Scene, hit: Hit, count: number): string[] {
  return around(scene, hit, (token) => token.end <= hit.start).slice(-count);
}

/** The words after a place in its sentence, nearest first, folded. */
export function wordsAfter(scene: Scene, hit: Hit, count: number): string[] {
  return around(scene, hit, (token) => token.start >= hit.end).slice(0, count);
}

function around(scene: Scene, hit: Hit, keep: (token: Token) => boolean): string[] {
  const tokens = scene.sentences[hit.sentence]?.tokens ?? [];
  return tokens.filter((token) => token.kind !== 'mark' && keep(token)).map((token) => token.folded);
}
