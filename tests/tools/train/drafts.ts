import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Draft, School } from '../../../src/engine/types.ts';
import { BUNDLED } from '../../../src/packs/bundled.ts';
import type { Concern, MentionKind } from '../../../src/vocabulary.ts';

/** A draft of the training corpus with its label. */
export interface Labelled {
  draft: Draft;
  school: School;
  author: string;
  /** How much it counts: drafts of an author whose manner is far from life count less. */
  weight: number;
  /**
   * Whether the tagger learns from it. Not from voices in which villages, pets and other schools crowd as they do in no
   * real week: with them it took places for schools (F1 of schools on drafts kept apart 0.97 before, 0.90 then).
   */
  teachesTagger: boolean;
  concerns: readonly Concern[];
  mentions: readonly { kind: MentionKind; start: number; end: number }[];
}

interface Line extends Draft {
  school: string;
  gold: { concerns: Concern[]; mentions: { kind: MentionKind; text: string }[] };
}

/** Reads the training drafts of a corpus, author by author in order of name. Throws where a school is unknown. */
export function readDrafts(corpus: string): Labelled[] {
  const authors = JSON.parse(readFileSync(join(corpus, 'authors.json'), 'utf8')) as Record<
    string,
    { weight?: number; tagger?: false }
  >;
  const files = readdirSync(join(corpus, 'train'))
    .filter((name) => name.endsWith('.jsonl'))
    .sort();
  return files.flatMap((file) => {
    const author = file.replace(/\.jsonl$/, '');
    const lines = readFileSync(join(corpus, 'train', file), 'utf8')
      .trim()
      .split('\n');
    const { weight = 1, tagger = true } = authors[author] ?? {};
    return lines.map((line) => labelled(JSON.parse(line) as Line, { author, weight, teachesTagger: tagger }));
  });
}

function labelled(
  { gold, school: id, ...draft }: Line,
  voice: Pick<Labelled, 'author' | 'weight' | 'teachesTagger'>,
): Labelled {
  const school = BUNDLED.get(id)?.school;
  if (!school) throw new Error(`${voice.author}: no bundled school is called "${id}"`);
  const mentions = gold.mentions.flatMap(({ kind, text }) =>
    places(draft.text, text).map((at) => ({ kind, ...at })),
  );
  return { draft, school, ...voice, concerns: gold.concerns, mentions };
}

/** Every place where the words of a mention stand; of very short ones the first only. */
function places(text: string, words: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    found.push({ start: at, end: at + words.length });
    if (words.length < 4) break;
  }
  return found;
}

/** Which of `count` parts an author's drafts belong to, so that no author is on both sides of a fold. */
export function foldOf(author: string, authors: readonly string[], count: number): number {
  return authors.indexOf(author) % count;
}
