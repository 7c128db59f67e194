import { fold } from '../../engine/text/fold.ts';
import type { Found } from '../metrics.ts';
import type { Labelled } from './cases.ts';

/** A simpler way to decide when to speak up, to see what ours is worth. */
export interface Baseline {
  name: string;
  /** One line, for people. */
  description: string;
  /** Readies it; the libraries are for developers and are loaded only here. */
  load(): Promise<(one: Labelled) => boolean>;
}

/** From this sureness up (0 to 2, as the list of swear words rates them) a word counts. */
const SURE = 1;

export const BASELINES: readonly Baseline[] = [
  {
    name: 'keyword',
    description: "the school's name, or another way to write it, stands in the draft",
    load: async () => (one) => {
      const { name, aliases, places } = one.pack.school;
      const text = fold(one.draft.text);
      return [name, ...aliases, ...places].some((word) => text.includes(fold(word)));
    },
  },
  {
    name: 'people+swearing',
    description: 'compromise finds a person, and a word of the list cuss stands in the draft',
    load: async () => {
      const { default: nlp } = await import('compromise');
      const { cuss } = await import('cuss');
      return ({ draft: { text } }) =>
        nlp(text).people().found &&
        text
          .toLowerCase()
          .split(/[^a-z'-]+/)
          .some((word) => Object.hasOwn(cuss, word) && (cuss[word] ?? 0) >= SURE);
    },
  },
  {
    name: 'wink-nlp',
    description: "wink-nlp's sentiment of the draft is below nought",
    load: async () => {
      const { default: winkNLP } = await import('wink-nlp');
      const { default: model } = await import('wink-eng-lite-web-model');
      const wink = winkNLP(model);
      return ({ draft: { text } }) => Number(wink.readDoc(text).out(wink.its.sentiment)) < 0;
    },
  },
];

/** What a baseline finds: a level, and nothing else. */
export async function findingsOf(baseline: Baseline, cases: readonly Labelled[]): Promise<Found[]> {
  const speaksUp = await baseline.load();
  return cases.map((one) => ({
    level: speaksUp(one) ? 'advise' : 'none',
    concerns: [],
    mentions: [],
    clauses: [],
  }));
}
