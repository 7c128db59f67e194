import type { Concern } from '../../vocabulary.ts';
import { perScene } from '../per-scene.ts';
import type { Scene } from '../scene.ts';
import type { Mention } from '../types.ts';
import { mentionsIn } from './rule.ts';

const MOD =
  '(?:(?:a|an|the|such|just|so|absolutely|literally|completely|totally|really|bloody|fucking|complete|total|utter|absolute|proper|' +
  'fat|old|lying|nasty|horrible|miserable|stupid|useless|vile|evil|lazy|rude) )*';
const LEAD =
  '(?:(?:honestly|sorry but|sorry|but|and|so|well|ngl|tbh|not being funny but|lets be honest|facts) )?';
const END =
  '(?: (?:again|tbh|honestly|ngl|imo|full stop|end of|simple as|today|as always|and everyone knows it))*$';

const OF_SOMEBODY =
  'liar|bully|idiot|moron|disgrace|cow|bitch|prick|twat|dickhead|wanker|arsehole|waste of space|nasty piece of work|useless|' +
  'pathetic|incompetent|horrible|evil|vile|disgusting|thick|thick as mince|dumb|stupid|clueless|two faced';
const OF_A_PLACE =
  'joke|disgrace|shambles|dump|terrible school|awful school|shit school|useless|awful|terrible|disgusting|shocking|appalling|' +
  'dreadful|rubbish|shit|failing our kids|failing our children|failing the kids';
const PARTS =
  'food|dinners|lunches|lunch|toilets|communication|teaching|parking|office|behaviour|bullying|staff|teachers|management|head|' +
  'website|building|security|safeguarding';

const CHILD = 'pupil|child|kid|girl|boy|son|daughter|lad|pupils|children|kids';

const P = '(?:the )?P(?: (?:at|from) S)?';

/** Sentences that say one thing and no other, with a person (P) or the school (S) where their names stood. */
const SENTENCES: readonly (readonly [Concern, string])[] = [
  ['abuse', `${P} (?:is|was|s) ${MOD}(?:${OF_SOMEBODY})`],
  ['abuse', `i (?:really |absolutely |fucking |bloody )?(?:hate|cant stand|despise|loathe) ${P}`],
  ['complaint', `S (?:is|was|s|are) ${MOD}(?:${OF_A_PLACE})`],
  ['complaint', `the (?:${PARTS}) at S (?:is|are) ${MOD}(?:${OF_A_PLACE})`],
  ['complaint', `(?:S|${P}) (?:is|are) (?:just )?(?:ignoring|lying to) (?:us|me|parents|everyone|all of us)`],
  ['complaint', `my (?:son|daughter|child|boy|girl|lad) hates S(?: because of ${P})?`],
  [
    'allegation',
    `${P} (?:has |just )?(?:touched|groped|assaulted|hit|punched|slapped|kicked) (?:a|my|the|another|some) (?:little )?(?:${CHILD})`,
  ],
];
const PATTERNS = SENTENCES.map(([concern, said]) => [concern, new RegExp(`^${LEAD}${said}${END}`)] as const);

/**
 * What a draft's sentences say in so many words, where nothing else stands in them: plain drafts are rare among those
 * that the model learnt from, and it doubts them.
 */
export const plainlySaid = perScene((scene: Scene): readonly Concern[] =>
  scene.anchor === 'none' || scene.sentences.length > MOST || LAUGHS.test(scene.draft.text)
    ? []
    : [
        ...new Set(
          scene.sentences.flatMap((_one, at) =>
            PATTERNS.filter(([, pattern]) => pattern.test(bare(scene, at))).map(([concern]) => concern),
          ),
        ),
      ],
);

/** A draft of more sentences says why, or takes it back. */
const MOST = 3;
const LAUGHS = /[😂🤣😜😉😘🥰❤💕💖]|\b(?:lol|haha+|jk|only joking)\b/iu;

/** A sentence without its marks, lower case, with the letters for the names in it. */
function bare(scene: Scene, at: number): string {
  const sentence = scene.sentences[at];
  if (sentence === undefined || sentence.end - sentence.start > LONGEST) return '';
  let [words, from] = ['', sentence.start];
  for (const mention of mentionsIn(scene, at)) {
    if (mention.start < from) continue;
    words += `${scene.folded.slice(from, mention.start)} ${letterOf(mention)} `;
    from = mention.end;
  }
  words += scene.folded.slice(from, sentence.end);
  return words
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** UTF-16 units: a longer sentence says more than one thing. */
const LONGEST = 90;

const letterOf = ({ kind }: Mention): string =>
  kind === 'staff' || kind === 'governor' ? 'P' : kind === 'school' ? 'S' : '_';
