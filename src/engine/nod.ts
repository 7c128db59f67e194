import type { Concern } from '../vocabulary.ts';
import { isHeard, RULES } from './concerns/index.ts';
import { SCORNFUL_EMOJI } from './concerns/words/sarcasm.ts';
import type { Weighed } from './model/weigh.ts';
import type { Scene } from './scene.ts';
import type { Evidence } from './types.ts';

/** Turns of phrase that agree, whatever their words would say by themselves. */
const IDIOMS = new RegExp(
  [
    '\\b(?:tell me about it|(?:hit (?:the )?)?nail on the head|took the words (?:right )?out of my mouth',
    "could(?:n't|nt| not) agree more|(?:can't|cant|can not) (?:argue|disagree)|not wrong|without (?:a )?doubt",
    'too right|bang on|spot on|hear hear|well said|me neither|what (?:she|he|they|you) said',
    'been saying (?:it|this|that|so)|(?:mine|ours|everyone|my (?:two|lad|girl|lot)) says? (?:the same|that))\\b',
    "^\\W*(?:is|has|does|was|are|have|do)n'?t (?:she|he|it|they)(?=\\W*(?:just|tho|though|x+)?\\W*$)",
  ].join('|'),
  'g',
);
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
/** Any of these agrees, even with somebody who asked something as well. */
const AGREEING = words(
  'agree agreed agrees aggreed totally completely absolutely definitely definately defo deffo exactly precisely indeed true ' +
    'truth truer same ditto likewise seconded snap amen preach facts fact correct accurate 100 110 1000 100% this',
);
/** These answer a question, and agree where there is none. */
const ASSENTING = words('yes yep yup yeah yeh yea yh aye always every');
const SHE_IS =
  /\b(?:she|he|it|they|that) (?:really |so |always |just |all )?(?:is|are|was|were|does|do|did|has|have)\b/;
/** Small words that may stand beside them. */
const BESIDE = words(
  "so too very really single time times day week year years all it its it's the a an and of to in at on here there just i im i'm " +
    "me my our us we we've you you're youre u your she shes she's he hes he's they theyre they're they've her him them that thats " +
    "that's is are was were be been does do did has have with mine ours yours two lot for ages tbf lol x xx xxx haha hun mate then " +
    'as like one whole also',
);
/** How a question begins, with its mark or without. */
const ASKING = /^\W*(?:is|was|are|were|has|have|does|did|do)\b(?!n't)/;

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

/** More than so many words say something; and so many UTF-16 units, which are counted first. */
const FEW = 8;
const SHORT = 90;

/** Whether a draft only agrees with the message it answers: "she really is", "100%", "so true 👏". */
export function isNod({ draft, sentences, folded, replyFolded }: Scene): boolean {
  if (folded.length > SHORT || !draft.replyTo?.trim() || (draft.attachments ?? []).length > 0) return false;
  if (/[?@]/.test(folded)) return false;
  const tokens = sentences.flatMap((one) => one.tokens);
  const rest = folded.replace(IDIOMS, ' ');
  if (ASKING.test(rest)) return false;
  const left = rest.match(/[\p{L}\p{N}'%]+/gu) ?? [];
  const agrees = rest !== folded || left.some((word) => AGREEING.has(word));
  const assents = left.some((word) => ASSENTING.has(word)) || SHE_IS.test(rest);
  return (
    (agrees || (assents && !replyFolded.includes('?'))) &&
    left.length <= FEW &&
    left.every((word) => AGREEING.has(word) || ASSENTING.has(word) || BESIDE.has(word)) &&
    // Hands that clap agree with scorn and with praise alike.
    SCORNFUL_EMOJI.find(tokens.filter(({ text }) => text !== '👏')).length === 0
  );
}

/** "Same" under a cry for help is one; "here for you" is none. */
const ME_TOO = /^\W*(?:me too|same|and me|so do i|me as well|so am i|me neither)\b/;

/** What agreeing does: what the message that is agreed with does, as far as one can share in it. */
export function shared(scene: Scene, { evidence, lesser }: Weighed): Weighed {
  const { text } = scene.draft;
  const spans = [{ start: 0, end: text.length, text }];
  const share = (all: readonly Evidence[]): Evidence[] =>
    all.flatMap((one) => {
      if (one.concern === 'hours' || (one.concern === 'age' && one.spans.length === 0)) return [one];
      if (one.concern === 'disclosure' && !ME_TOO.test(scene.folded)) return [];
      const rule = one.concern === 'mention' ? null : RULES[one.concern];
      if (rule === null || !SHARED.has(one.concern) || !isHeard(scene, one.concern)) return [];
      return [{ concern: one.concern, by: `agrees with a message that ${rule.description}`, spans }];
    });
  return { evidence: share(evidence), lesser: share(lesser) };
}
