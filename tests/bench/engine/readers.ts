import { judge } from '../../../src/engine/judge.ts';
import { forgetStretches } from '../../../src/engine/text/lines.ts';
import type { Draft } from '../../../src/engine/types.ts';
import { BUNDLED } from '../../../src/packs/bundled.ts';

/** Something that reads a whole text for what it is made for. */
export interface Reader {
  name: string;
  /** Reads a text. What is measured. */
  read(text: string): unknown;
  /** Forgets what it knows of texts read before, where it knows anything; not measured. */
  forget(): void;
}

const nothing = () => undefined;
const [pack] = BUNDLED.values();
if (!pack) throw new Error('There is no bundled pack to judge by.');

/** A parent's draft, with staff named on the device. */
export const draftOf = (text: string, staff: readonly string[] = []): Draft => ({
  text,
  role: 'parent',
  site: 'facebook',
  surface: 'post',
  staff,
});

export const ours: Reader = {
  name: 'Forethought',
  read: (text) => judge(draftOf(text), pack.school),
  forget: forgetStretches,
};

/** Each reader; the libraries are loaded when they are asked for, so that what that costs can be measured too. */
export const READERS: readonly { name: string; load(): Promise<Reader> }[] = [
  { name: ours.name, load: async () => ours },
  {
    name: "Harper's lint",
    load: async () => {
      const { LocalLinter } = await import('harper.js');
      const { binary } = await import('harper.js/binary');
      const linter = new LocalLinter({ binary });
      await linter.setup();
      return {
        name: "Harper's lint",
        read: (text) => linter.lint(text, { language: 'plaintext' }),
        forget: nothing,
      };
    },
  },
  {
    name: 'alex',
    load: async () => {
      const alex = await import('alex');
      return { name: 'alex', read: (text) => alex.text(text), forget: nothing };
    },
  },
  {
    name: 'wink-nlp',
    load: async () => {
      const { default: winkNLP } = await import('wink-nlp');
      const { default: model } = await import('wink-eng-lite-web-model');
      const wink = winkNLP(model);
      return {
        name: 'wink-nlp',
        read: (text) => {
          const doc = wink.readDoc(text);
          return [doc.entities().out(), doc.out(wink.its.sentiment)];
        },
        forget: nothing,
      };
    },
  },
  {
    name: 'compromise',
    load: async () => {
      const { default: nlp } = await import('compromise');
      return { name: 'compromise', read: (text) => nlp(text).people().json(), forget: nothing };
    },
  },
];
