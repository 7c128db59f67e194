import { actsFor } from '../engine/acting.ts';
import { judge } from '../engine/judge.ts';
import type { Reading } from '../engine/types.ts';
import { type Advice, advise, spokenOf } from '../guidance/advise.ts';
import { composeCard } from '../guidance/card.ts';
import { marksOf } from '../guidance/marks.ts';
import type { DraftMessage, Finding, Subject } from '../messages/protocol.ts';
import type { Pack } from '../packs/schema.ts';
import type { HelpOnly } from '../settings/help-only.ts';
import type { Membership, Settings } from '../settings/schema.ts';
import { CONCERNS, isPrivate } from '../vocabulary.ts';
import { wordsFor } from '../words/pupil.ts';
import { subjectsOf } from './subjects.ts';

/** What a judgement needs beside the draft. */
export interface Circumstances {
  settings: Settings;
  packs: ReadonlyMap<string, Pack>;
  /** Sites that are off because of a pupil's age: of a draft there only help is told. */
  helpOnly?: HelpOnly;
  /** Local date and time, `YYYY-MM-DDTHH:MM`. */
  now: string;
  managed: boolean;
  /** When pictures beside the draft were taken at school, by the pack's id: as `takenAtSchool` of the engine's draft. */
  taken?: ReadonlyMap<string, readonly string[]> | undefined;
  /** Whether the person has had their cards of ordinary weight for now. */
  sated: boolean;
  /** Asked where there is nothing to tell but the hour: whether it may be told. */
  mayTellHour?: () => boolean;
}

interface Judged {
  membership: Membership;
  pack: Pack;
  reading: Reading;
  advice: Advice;
  subjects: Subject[];
}

/**
 * Judges a draft for every school and role of the person and composes the heaviest finding; null where there is
 * nothing to show: no school set up, a site or a private chat the person left out, nothing noticed, or only what
 * the person has said is not about their school. Whether it is paused is the caller's to ask.
 */
export async function answer(message: DraftMessage, circumstances: Circumstances): Promise<Finding | null> {
  const { settings, packs } = circumstances;
  if (!message.practice && !isRead(message, circumstances)) return null;

  const judged: Judged[] = [];
  for (const membership of settings.memberships) {
    const pack = packs.get(membership.school);
    if (pack) judged.push(await judgeFor(message, membership, pack, circumstances));
  }
  const dismissed = new Set(settings.dismissals.map(({ school, id }) => `${school} ${id}`));
  const isHelpWanted = isHelpOnly(message, circumstances);
  const speaks = (one: Judged) =>
    message.practice === true || (isHelpWanted ? isHelp(one.advice) : !isDismissed(one, dismissed));
  const heaviest = pickHeaviest(judged, speaks);
  const isUntold = heaviest && !message.practice && isOfHour(heaviest.advice);
  // Once the hour has been told of, what another of their schools says of the draft is left.
  const told =
    isUntold && circumstances.mayTellHour?.() === false
      ? pickHeaviest(judged, (one) => speaks(one) && !isOfHour(one.advice))
      : heaviest;
  return told ? toFinding(told, message, circumstances) : null;
}

/** The page asks the same before it reads; asked again here, for pages are not trusted. */
export function isRead(message: DraftMessage, circumstances: Circumstances): boolean {
  const { sites, direct } = circumstances.settings;
  const isListened = sites.includes(message.site) || isHelpOnly(message, circumstances);
  return isListened && (!isPrivate(message.surface) || direct === true);
}

/** Whether the site is off because of a pupil's age, so that of this draft only help is told. */
export const isHelpOnly = ({ site, practice }: DraftMessage, { helpOnly }: Circumstances): boolean =>
  practice !== true && helpOnly?.[site] !== undefined;

/** Whether it is answered with help alone: no clause, no hold. */
const isHelp = ({ concerns }: Advice): boolean => concerns[0] === 'disclosure';

/** Whether all that a draft names is what the person said is not about this school. Help is never dismissed. */
function isDismissed({ subjects, membership, advice }: Judged, dismissed: ReadonlySet<string>): boolean {
  if (advice.help || subjects.length === 0) return false;
  return subjects.every(({ id }) => dismissed.has(`${membership.school} ${id}`));
}

/** Whether there is nothing to say but what time it is. */
const isOfHour = ({ level, clauses }: Advice): boolean =>
  level === 'note' && clauses.every(({ concerns }) => concerns.every((concern) => concern === 'hours'));

async function judgeFor(
  message: DraftMessage,
  membership: Membership,
  pack: Pack,
  { settings, now, managed, taken }: Circumstances,
): Promise<Judged> {
  const { text, site, surface, where, replyTo, attachments, account } = message;
  const role = isOfficial(account, pack) ? 'official' : membership.role;
  // What was chosen may have been taken out again: it counts while a picture is shown.
  const takenAtSchool = attachments?.includes('image') ? taken?.get(pack.id) : undefined;
  const { family } = settings;
  const age = role === 'pupil' ? (settings.age ?? undefined) : undefined;
  const written = { text, site, surface, where, replyTo, attachments, takenAtSchool };
  const draft = { ...written, role, at: now, family, age };
  const setting = { role, site, surface, managed };
  const reading = spokenOf(await judge(draft, pack.school), pack, setting);
  const advice = advise(reading, pack, setting);
  const subjects = advice.level === 'none' ? [] : await subjectsOf(text, reading, pack.school);
  return { membership: { ...membership, role }, pack, reading, advice, subjects };
}

/** Whoever writes as the school's own page speaks for the school, where its policy has a word to that. */
const isOfficial = (account: string | undefined, { school, clauses }: Pack): boolean =>
  account !== undefined &&
  clauses.some(({ roles }) => roles.includes('official')) &&
  actsFor(account, school);

/** A school that the draft names excludes the others, dismissed or not; then the loudest and heaviest speaks. */
function pickHeaviest(judged: readonly Judged[], speaks: (one: Judged) => boolean): Judged | undefined {
  const naming = judged.filter(({ reading }) =>
    reading.mentions.some((mention) => mention.kind === 'school'),
  );
  return [...(naming.length > 0 ? naming : judged)]
    .filter((one) => one.advice.level !== 'none' && speaks(one))
    .sort((a, b) => loudness(a) - loudness(b) || weight(a.advice) - weight(b.advice))[0];
}

const loudness = ({ advice }: Judged): number => (advice.level === 'advise' ? 0 : 1);
const weight = ({ concerns: [main] }: Advice): number => (main ? CONCERNS.indexOf(main) : CONCERNS.length);

function toFinding(
  judged: Judged,
  message: DraftMessage,
  { settings, now, managed, sated }: Circumstances,
): Finding {
  const { membership, pack, reading, advice, subjects } = judged;
  const helpOnly = isHelp(advice);
  const loud = advice.level === 'advise';
  const holds = { never: false, serious: advice.hold, always: loud && !helpOnly };
  const marks = marksOf(reading);
  const counts = !helpOnly && !advice.hold && !message.practice;
  const quietly = loud && counts && sated;
  return {
    show: helpOnly ? 'help' : loud ? 'advise' : 'note',
    hold: holds[settings.hold],
    // The mark for the hour is counted too, by itself.
    ordinary: counts && (loud || isOfHour(advice)),
    quietly,
    // Practice is no word about the school.
    subjects: message.practice ? [] : subjects,
    weight: weight(advice),
    marks,
    words: marks.length,
    card: composeCard(
      {
        pack,
        role: membership.role,
        reading,
        advice,
        sends: message.site === 'whatsapp' || message.surface === 'direct',
        managed,
        today: now.slice(0, 10),
      },
      wordsFor(membership.role),
    ),
  };
}
