import { points } from '../concerns/complaint.ts';
import { openCues, veiledCues } from '../concerns/cues.ts';
import { kindness } from '../concerns/manner.ts';
import { toneOf } from '../concerns/tone.ts';
import type { Scene, Sentence, Token } from '../scene.ts';
import type { Evidence } from '../types.ts';
import { hashOf } from './hash.ts';
import { lexicalOf, mask } from './lexical.ts';

/** Features by the place of their hash, with how strongly they show (0 and up). */
export type Features = Map<number, number>;

/** Words answered weigh less than words written. */
const ANSWERED = 0.7;
/** What the rules say weighs by the rule's concern, and half by the rule. */
const BY = 0.5;

const TRUE_QUESTION = '?';
const QUOTE = /^['"‘“]$/;
const SHOUTED = /^[^a-z]*[A-Z]{2,}[^a-z]*$/;

/**
 * What the model looks at in a scene: the words of these sentences and of what they answer, who writes where,
 * what the recognisers found, and what the rules say. `evidence` is the rules', null to leave them out. Pure.
 */
export function featuresOf(
  scene: Scene,
  sentences: readonly Sentence[],
  evidence: readonly Evidence[] | null,
): Features {
  const key = keyOf(scene, sentences, evidence);
  const known = remembered.get(key);
  if (known !== undefined) return known;
  const made = featuresIn(scene, sentences, evidence);
  held += made.size + key.length;
  if (held > MOST) {
    remembered.clear();
    held = made.size + key.length;
  }
  remembered.set(key, made);
  return made;
}

/**
 * So many features and characters of keys are remembered: those of the longest drafts, and of what they were a moment
 * ago; some ten megabytes.
 */
const MOST = 300_000;
const remembered = new Map<string, Features>();
let held = 0;

/** The lines of a part, with the mentions in each, and all that is around it. */
function keyOf(scene: Scene, sentences: readonly Sentence[], evidence: readonly Evidence[] | null): string {
  const lines = sentences.map((sentence) => `${sentence.line.id} ${mask(sentence, scene.mentions).join()}`);
  return `${aroundOf(scene, evidence).key}|${lines.join('|')}`;
}

function featuresIn(
  scene: Scene,
  sentences: readonly Sentence[],
  evidence: readonly Evidence[] | null,
): Features {
  const features: Features = new Map();
  for (const sentence of sentences)
    for (const { hash } of lexicalOf(sentence, mask(sentence, scene.mentions), 't')) add(features, hash, 1);
  for (const [hash, value] of aroundOf(scene, evidence).features) add(features, hash, value);
  for (const name of mannerOf(sentences)) add(features, hashOf(name), 1);
  return normal(features);
}

function add(features: Features, hash: number, value: number): void {
  features.set(hash, (features.get(hash) ?? 0) + value);
}

/** A word said ten times does not say ten times as much, nor a long draft more than a short one. */
function normal(features: Features): Features {
  const scale = 1 / Math.sqrt(features.size / 60 + 0.5);
  for (const [hash, value] of features) features.set(hash, Math.sqrt(value) * scale);
  return features;
}

/** What stands around every part of a draft alike. */
interface Around {
  features: Features;
  /** The same in one text: equal keys, equal features. */
  key: string;
}

/** With what the rules say, and without. */
const around = { ruled: new WeakMap<Scene, Around>(), unruled: new WeakMap<Scene, Around>() };

/** The features of all but the words and manner of the draft: the same for every part of it. */
function aroundOf(scene: Scene, evidence: readonly Evidence[] | null): Around {
  const read = evidence === null ? around.unruled : around.ruled;
  const known = read.get(scene);
  if (known !== undefined) return known;
  const features: Features = new Map();
  const answered = scene.reply.map((sentence) => [sentence, mask(sentence, scene.replyMentions)] as const);
  for (const [sentence, kinds] of answered)
    for (const { hash } of lexicalOf(sentence, kinds, 'r')) add(features, hash, ANSWERED);
  for (const token of scene.whereTokens) add(features, hashOf(`w${token.folded}`), 1);
  const names = [...contextOf(scene), ...foundBy(scene)].map((name) => [name, 1] as const);
  const ruled = evidence === null ? [] : ruledBy(scene, evidence);
  for (const [name, value] of [...names, ...ruled]) add(features, hashOf(name), value);
  const lines = answered.map(([{ line }, kinds]) => [line.id, kinds.join()]);
  const made = { features, key: JSON.stringify([scene.draft.where, lines, names, ruled]) };
  read.set(scene, made);
  return made;
}

const step = (value: number, edges: readonly number[]): number => {
  const at = edges.findIndex((edge) => value < edge);
  return at < 0 ? edges.length : at;
};

/** Who writes, where, with what. */
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

/** What the recognisers of names and talk found. */
function foundBy({ draft, mentions, replyMentions, anchor, setting, silencedBy }: Scene): string[] {
  const kinds = [...new Set(mentions.map((one) => one.kind))];
  const answered = [...new Set(replyMentions.map((one) => one.kind))];
  return [
    `anchor ${anchor}`,
    `anchor ${draft.role} ${anchor}`,
    `group ${setting.group}`,
    `elsewhere ${setting.elsewhere ?? '-'}`,
    ...(setting.otherSchool ? ['other school'] : []),
    ...kinds.flatMap((kind) => [`mentions ${kind}`, `mentions ${draft.role} ${kind}`]),
    ...(kinds.length === 0 ? ['mentions none'] : []),
    ...answered.map((kind) => `answers ${kind}`),
    `life ${step(setting.life.length, [1, 2, 3])}`,
    `speaks ${setting.speaksOfSchool}`,
    ...(silencedBy !== null ? ['silenced'] : []),
    ...[...new Set(setting.topics)].map((topic) => `topic ${topic}`),
  ];
}

/** Concerns that speak only quietly: a draft with these alone raises nothing. */
const QUIET: ReadonlySet<string> = new Set(['mention', 'hours', 'age']);

/** What the rules say, and how many points their cues of a grievance bring. */
function ruledBy(scene: Scene, evidence: readonly Evidence[]): (readonly [string, number])[] {
  const raised = evidence.flatMap(
    ({ concern, by }) =>
      [
        [`ruled ${concern}`, 1],
        [`ruled ${concern} ${by.replace(/"[^"]*"/g, '')}`, BY],
      ] as const,
  );
  const nothing = evidence.every(({ concern }) => QUIET.has(concern));
  return [
    ...raised,
    ...(nothing ? [['ruled nothing', 1] as const] : []),
    [`points ${step(points(scene), [-1, -0.2, 0.2, 0.6, 1, 1.4, 2, 3, 4])}`, 1],
    [`kind ${step(kindness(scene), [0.3, 1, 2])}`, 1],
    [`tone ${step(toneOf(scene).points, [0.3, 0.6, 1])}`, 1],
    [`open ${step(openCues(scene).points, [0.5, 1, 2])}`, 1],
    [`veiled ${step(veiledCues(scene).points, [0.4, 0.8])}`, 1],
  ];
}

/** How it is written: shouting, questions, quotation marks, length. */
function mannerOf(sentences: readonly Sentence[]): string[] {
  const tokens: readonly Token[] = sentences.flatMap((one) => one.tokens);
  const count = (is: (token: Token) => boolean): number => tokens.filter(is).length;
  return [
    `shouts ${step(
      count(({ text }) => SHOUTED.test(text)),
      [1, 2, 4],
    )}`,
    `asks ${step(
      count(({ text }) => text === TRUE_QUESTION),
      [1, 2],
    )}`,
    `exclaims ${step(
      count(({ text }) => text === '!'),
      [1, 2],
    )}`,
    `quotes ${step(
      count(({ text }) => QUOTE.test(text)),
      [1, 2],
    )}`,
    `tokens ${step(tokens.length, [4, 8, 14, 22, 35, 60, 120])}`,
    `sentences ${step(sentences.length, [2, 3, 5, 8])}`,
  ];
}
