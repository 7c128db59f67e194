import { readScene } from '../../../src/engine/read-scene.ts';
import type { Sentence } from '../../../src/engine/scene.ts';
import { codesOf, featuresAt, type Situation, seen } from '../../../src/engine/tagger/features.ts';
import { decode, type Tagger } from '../../../src/engine/tagger/tag.ts';
import { codeOfTag, TAGS, type Tag } from '../../../src/engine/tagger/tags.ts';
import { foldOf, type Labelled } from './drafts.ts';
import { type Example, type Fitted, type Fitting, fitLinear, rowsOf } from './fit.ts';

/** Of tokens in no mention only so many are learnt from: they are most of all tokens. */
const OF_NONE = 0.3;
const FOLDS = 3;

/** What the tagger learns from: every token of each draft; nothing of those that are not for it. */
export async function tokenExamples(drafts: readonly Labelled[]): Promise<Example[][]> {
  const examples: Example[][] = [];
  for (const one of drafts) {
    if (!one.teachesTagger) {
      examples.push([]);
      continue;
    }
    const { sentences, situation } = await readScene(one.draft, one.school, null);
    examples.push(sentences.flatMap((sentence) => tokensOf(sentence, situation, one)));
  }
  return examples;
}

/** How a tagger is learnt from tokens. */
export const TAGGING: Fitting = {
  outputs: TAGS.length,
  seldom: 12,
  epochs: 3,
  rate: 0.15,
  oneOf: true,
  keepFirst: OF_NONE,
};

function tokensOf(sentence: Sentence, situation: Situation, { mentions, weight }: Labelled): Example[] {
  const tokens = seen(sentence, situation);
  const codes = codesOf(situation);
  const examples: Example[] = [];
  let before: Tag = '';
  for (const [at, token] of sentence.tokens.entries()) {
    if (tokens[at]?.isMark) {
      before = '';
      continue;
    }
    const tag: Tag = mentions.find((one) => token.start < one.end && one.start < token.end)?.kind ?? '';
    const places = Int32Array.from(featuresAt(tokens, at, codeOfTag(before), codes));
    examples.push({
      places,
      targets: Float32Array.from(TAGS, (one) => Number(one === tag)),
      weight,
    });
    before = tag;
  }
  return examples;
}

/** A tagger of fitted weights. */
function taggerOf({ places, weights, bias, outputs }: Fitted): Tagger {
  const rowOf = rowsOf(places);
  return (tokens, situation) =>
    decode(tokens, situation, bias, (place, scores) => {
      const from = (rowOf[place] as number) * outputs;
      if (from < 0) return;
      for (let tag = 0; tag < outputs; tag += 1)
        scores[tag] = (scores[tag] as number) + (weights[from + tag] as number);
    });
}

/** For each draft a tagger that has seen none of its author's; `tokens` are the drafts', draft by draft. */
export function taggersByFold(
  drafts: readonly Labelled[],
  tokens: readonly Example[][],
  log: (line: string) => void,
): (draft: Labelled) => Tagger {
  const authors = [...new Set(drafts.map((one) => one.author))];
  const foldsOf = drafts.map(({ author }) => foldOf(author, authors, FOLDS));
  const taggers: Tagger[] = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    taggers.push(taggerOf(fitLinear(tokens.filter((_draft, at) => foldsOf[at] !== fold).flat(), TAGGING)));
    log(`tagger without part ${fold + 1} of ${FOLDS}`);
  }
  return ({ author }) => taggers[foldOf(author, authors, FOLDS)] as Tagger;
}
