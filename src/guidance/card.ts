import type { Mention, Reading } from '../engine/types.ts';
import type { CardContent, ClauseContent, RaiseContent } from '../messages/protocol.ts';
import type { Pack } from '../packs/schema.ts';
import type { Concern, Role } from '../vocabulary.ts';
import type { Words } from '../words/en.ts';
import type { Advice } from './advise.ts';
import type { Application } from './clauses.ts';
import { hasPassed, writeDate, writeDay } from './dates.ts';
import { helpFor } from './help.ts';
import { textFor } from './plain.ts';

/** What a card is composed from. `today` is `YYYY-MM-DD`, the device's day. */
export interface CardMaterial {
  pack: Pack;
  role: Role;
  reading: Reading;
  advice: Advice;
  /** Whether the site calls it sending, as of a message, and not posting. */
  sends: boolean;
  managed: boolean;
  today: string;
}

/** Most names in a title and words in a reason: a card is read at a glance. */
const MOST_NAMES = 2;
const MOST_WORDS = 5;

/** Composes every word of a card. */
export function composeCard(material: CardMaterial, words: Words): CardContent {
  const { pack, role, reading, advice, sends, managed } = material;
  const helpOnly = advice.concerns[0] === 'disclosure';
  const title = titleOf(material, words);
  const shown = shownClauses(advice.clauses);
  const namesStaff = reading.mentions.some((mention) => mention.kind === 'staff');
  const { labels, promises } = words;
  return {
    school: pack.id,
    role,
    title,
    forWhom: words.forWhom(words.role[role], pack.school.name),
    clauses: shown.map((application) => clauseContent(application, material, words)),
    why: reason(material, words),
    help: advice.help ? helpFor(role, namesStaff, words) : null,
    raise: helpOnly ? null : raiseContent(pack, role, words),
    provenance: helpOnly || shown.length === 0 ? [] : provenanceOf(material, words),
    promises: [
      sends ? promises.send : promises.post,
      promises.silent,
      ...(managed ? [promises.managed] : []),
    ],
    labels: {
      ...labels,
      raise: role === 'pupil' ? labels.raisePupil : labels.raise,
      more: labels.more(Math.max(0, shown.length - 1)),
      announce: labels.announce(title),
      openNote: labels.openNote(title),
    },
  };
}

function titleOf({ pack, reading, advice }: CardMaterial, words: Words): string {
  const main = advice.concerns[0] as Concern;
  const special = words.noticed[main];
  if (special) return special;
  const people = unique(
    reading.mentions.filter((mention) => mention.kind !== 'school').map((mention: Mention) => mention.text),
  );
  const names = new Intl.ListFormat(words.language).format(people.slice(0, MOST_NAMES));
  if (people.length > 0) return words.mentions.people(names, pack.school.name);
  const school = reading.mentions.some((mention) => mention.kind === 'school');
  return school ? words.mentions.school(pack.school.name) : words.mentions.about(pack.school.name);
}

/**
 * The card leads with rules. What the school may do about it stands behind "see the policy"; it leads only where
 * nothing else applies.
 */
function shownClauses(clauses: readonly Application[]): readonly Application[] {
  const rules = clauses.filter(({ clause }) => clause.kind === 'rule');
  return rules.length > 0 ? rules : clauses.slice(0, 1);
}

function clauseContent({ clause }: Application, { pack, role }: CardMaterial, words: Words): ClauseContent {
  const { title, adopted } = pack.policy;
  const date = adopted ? writeDate(adopted, words.language) : null;
  return {
    text: textFor(clause, role) ?? clause.text,
    source: [title, date, clause.section].filter(Boolean).join(', '),
    wording: words.labels[clause.wording],
  };
}

function reason({ pack, reading: { evidence } }: CardMaterial, words: Words): CardContent['why'] {
  const main = evidence[0];
  if (!main) return { lead: words.whyContext, words: [] };
  const speaking = evidence.filter((one) => one.concern === main.concern);
  const matched = unique(speaking.flatMap((one) => one.spans).map((span) => span.text)).slice(0, MOST_WORDS);
  const taken = speaking.find((one) => one.taken)?.taken;
  if (taken) {
    const itself = words.taken(pack.school.name, writeDay(taken, words.language), taken.slice(11, 16));
    return { lead: matched.length > 0 ? `${itself} ${words.takenBeside}` : itself, words: matched };
  }
  const wordless = matched.length === 0 && main.concern !== 'hours';
  return { lead: wordless ? words.whyContext : words.why[main.concern], words: matched };
}

/** Where somebody of this role takes a concern: pupils and staff go other ways than the complaints procedure. */
export function raiseContent(pack: Pack, role: Role, { raise }: Words): RaiseContent {
  const { link, steps, source } = pack.complaints;
  if (role === 'pupil')
    return {
      title: raise.titlePupil,
      steps: raise.pupilSteps,
      stepsFrom: raise.generalPupil,
      formal: raise.formalPupil,
      link,
    };
  if (role === 'staff' || role === 'official')
    return {
      title: raise.title,
      steps: raise.staffSteps,
      stepsFrom: raise.generalStaff,
      formal: raise.formalStaff,
      link,
    };
  const stepsFrom = source === 'policy' ? raise.fromPolicy : raise.general;
  return { title: raise.title, steps, stepsFrom, formal: raise.formal, link };
}

/** Whose copy this is, and whether the policy or the copy is overdue for review. */
export function provenanceOf({ pack, today }: Pick<CardMaterial, 'pack' | 'today'>, words: Words): string[] {
  const { policy, copy } = pack;
  const write = (date: string) => writeDate(date, words.language);
  const lines = [
    copy.official
      ? words.provenance.official(copy.maker)
      : words.provenance.sample(copy.maker, policy.adopted ? write(policy.adopted) : null),
  ];
  if (policy.review && hasPassed(policy.review, today))
    lines.push(words.provenance.policyOverdue(write(policy.review)));
  if (hasPassed(copy.reviewBy, today)) lines.push(words.provenance.copyOverdue(write(copy.reviewBy)));
  return lines;
}

function unique(texts: readonly string[]): string[] {
  const seen = new Map(texts.map((text) => [text.toLowerCase(), text]));
  return [...seen.values()];
}
