import type { Concern } from '../vocabulary.ts';
import { isHeard, RULES } from './concerns/index.ts';
import { SCORNFUL_EMOJI } from './concerns/words/sarcasm.ts';
import type { Weighed } from './model/weigh.ts';
import type { Scene } from './scene.ts';
import type { Evidence } from './types.ts';

/** Words that agree, and the small ones between them; none has a leaning of its own. */
const NODDING: ReadonlySet<string> = new Set(
  (
    'yes yep yup yeah yh ye ya aye mhm agree agreed agrees aggreed totally completely absolutely definitely defo deffo ' +
    'definately exactly precisely indeed true truth truer same here hear likewise ditto seconded second snap amen preach ' +
    "facts fact correct accurate spot on well said say says saying sayin 100 100% +1 percent couldn't couldnt could cant " +
    "can't argue disagree more not wrong without doubt a an the and of to in at it its it's is are was were be been does do " +
    "did has have had hasn't hasnt isn't isnt so too very really always never every everytime single time times day week year " +
    "years all this that thats that's what who they them they're theyre she her shes she's he him hes he's i im i'm we we've " +
    "you you're youre u ur me us my our mine ours yours two both lot for ages with just word words nail head took out mouth " +
    "my tell about tbf lol x xx xxx haha hun mate sis karen then there as like which one whole sums up over t same's also"
  ).split(/\s+/),
);

/** Words that gainsay, but for turns of phrase in which they agree. */
const GAINSAYING = /\b(?:not|isn't|isnt|hasn't|hasnt|disagree|wrong|argue)\b/;
const NOT_GAINSAYING =
  /\b(?:can't|cant|could(?:n't|nt| not)) (?:argue|disagree)\b|\bnot wrong\b|\b(?:is|has)n'?t (?:she|he|it|they)\W*$/;

/** More than so many words say something. */
const FEW = 8;

/** What somebody who agrees does as well; a child is named, or a secret told, by whoever did it. */
const SHARED: ReadonlySet<Concern> = new Set([
  'disclosure',
  'threat',
  'discrimination',
  'extremism',
  'abuse',
  'allegation',
  'complaint',
]);

/** Whether a draft only agrees with the message it answers: "she really is", "100%", "so true 👏". */
export function isNod({ draft, folded, sentences }: Scene): boolean {
  if (!draft.replyTo?.trim() || (draft.attachments ?? []).length > 0) return false;
  if (GAINSAYING.test(folded) && !NOT_GAINSAYING.test(folded)) return false;
  const tokens = sentences.flatMap((one) => one.tokens);
  const words = tokens.filter(({ kind }) => kind === 'word' || kind === 'number');
  return (
    words.length > 0 &&
    words.length <= FEW &&
    words.every(({ folded }) => NODDING.has(folded)) &&
    tokens.every(({ kind }) => kind === 'word' || kind === 'number' || kind === 'mark' || kind === 'emoji') &&
    !tokens.some(({ text }) => text === '?') &&
    // Hands that clap agree with scorn and with praise alike.
    SCORNFUL_EMOJI.find(tokens.filter(({ text }) => text !== '👏')).length === 0
  );
}

/** What agreeing does: what the message that is agreed with does, as far as one can share in it. */
export function shared(scene: Scene, { evidence, lesser }: Weighed): Weighed {
  const { text } = scene.draft;
  const spans = [{ start: 0, end: text.length, text }];
  const share = (all: readonly Evidence[]): Evidence[] =>
    all.flatMap((one) => {
      if (one.spans.length === 0) return [one];
      const rule = one.concern === 'mention' ? null : RULES[one.concern];
      if (rule === null || !SHARED.has(one.concern) || !isHeard(scene, one.concern)) return [];
      return [{ concern: one.concern, by: `agrees with a message that ${rule.description}`, spans }];
    });
  return { evidence: share(evidence), lesser: share(lesser) };
}
