import { QUIET_CONCERNS } from '../../vocabulary.ts';
import { points } from '../concerns/complaint.ts';
import { openCues, veiledCues } from '../concerns/cues.ts';
import { kindness } from '../concerns/manner.ts';
import { wordsIn } from '../concerns/rule.ts';
import { toneOf } from '../concerns/tone.ts';
import { perScene } from '../per-scene.ts';
import type { Scene, Sentence } from '../scene.ts';
import { countInAll } from '../text/patterns.ts';
import type { Evidence } from '../types.ts';
import { hashOf } from './hash.ts';
import { type Lexical, lexicalOf, mask } from './lexical.ts';
import { step } from './manner.ts';

/** A feature by the place of its hash, and how strongly it shows (above 0). */
export type Feature = Pick<Lexical, 'hash' | 'value'>;

/** What the rules say weighs by the rule's concern, and half by the rule. */
const BY = 0.5;

/** A long draft does not say more than a short one: what all features of so many are multiplied by. */
export const scaleOf = (count: number): number => 1 / Math.sqrt(count / 60 + 0.5);

/** The words of a sentence of the draft. */
export const written = (scene: Scene, sentence: Sentence): readonly Feature[] =>
  lexicalOf(sentence, mask(sentence, scene.mentions), scene.draft.role);

/** The words of a sentence of the message answered; a few words that answer say it again. */
export const answered = (scene: Scene, sentence: Sentence): readonly Feature[] => {
  const kinds = mask(sentence, scene.replyMentions);
  const words = lexicalOf(sentence, kinds, 'answered');
  return echoes(scene) ? [...words, ...lexicalOf(sentence, kinds, 'echoed')] : words;
};

/** So few words say little by themselves. */
const FEW = 8;

/** Whether a draft is so short an answer that it says again what it answers. */
export const echoes = perScene(({ sentences }): boolean => countInAll(sentences, wordsIn) <= FEW);

/** What stands around every part of a draft alike: who writes, where, with what; what the recognisers found. */
export const around = (scene: Scene): Feature[] => [
  ...named(scene.whereTokens.map((token) => `w${token.folded}`)),
  ...named(contextOf(scene)),
  ...named(foundBy(scene)),
];

export const named = (names: readonly string[]): Feature[] =>
  names.map((name) => ({ hash: hashOf(name), value: 1 }));

function contextOf({ draft, replyFolded }: Scene): string[] {
  const { role, surface, site } = draft;
  const attached = (draft.attachments ?? []).length > 0;
  return [
    `role ${role}`,
    `surface ${surface}`,
    `site ${site}`,
    `role ${role} ${surface}`,
    ...(attached ? ['attached', `attached ${role}`] : []),
    ...(replyFolded !== '' ? ['answers'] : []),
  ];
}

function foundBy({ draft, mentions, replyMentions, anchor, setting, silencedBy }: Scene): string[] {
  const kinds = [...new Set(mentions.map((one) => one.kind))];
  const answers = [...new Set(replyMentions.map((one) => one.kind))];
  return [
    `anchor ${anchor}`,
    `anchor ${draft.role} ${anchor}`,
    `group ${setting.group}`,
    `elsewhere ${setting.elsewhere ?? '-'}`,
    ...(setting.otherSchool ? ['other school'] : []),
    ...kinds.flatMap((kind) => [`mentions ${kind}`, `mentions ${draft.role} ${kind}`]),
    ...(kinds.length === 0 ? ['mentions none'] : []),
    ...answers.map((kind) => `answers ${kind}`),
    `life ${step(setting.life.length, [1, 2, 3])}`,
    `speaks ${setting.speaksOfSchool}`,
    ...(silencedBy !== null ? ['silenced'] : []),
    ...[...new Set(setting.topics)].map((topic) => `topic ${topic}`),
  ];
}

/** What the rules say. */
export function ruledBy(evidence: readonly Evidence[]): Feature[] {
  const nothing = evidence.every(({ concern }) => QUIET_CONCERNS.includes(concern));
  const concerns = new Set(evidence.map(({ concern }) => concern));
  const rules = new Set(evidence.map(({ concern, by }) => `${concern} ${by.replace(/"[^"]*"/g, '')}`));
  return [
    ...named([...concerns].map((concern) => `ruled ${concern}`)),
    ...[...rules].map((rule) => ({ hash: hashOf(`ruled ${rule}`), value: BY })),
    ...named(nothing ? ['ruled nothing'] : []),
  ];
}

/** How many points the rules' cues of a grievance bring, in the whole draft. */
export const pointsIn = (scene: Scene): Feature[] =>
  named([
    `points ${step(points(scene), [-1, -0.2, 0.2, 0.6, 1, 1.4, 2, 3, 4])}`,
    `kind ${step(kindness(scene), [0.3, 1, 2])}`,
    `tone ${step(toneOf(scene).points, [0.3, 0.6, 1])}`,
    `open ${step(openCues(scene).points, [0.5, 1, 2])}`,
    `veiled ${step(veiledCues(scene).points, [0.4, 0.8])}`,
  ]);
