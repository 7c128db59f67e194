import type { Attachment, MentionKind, SiteId, Surface } from '../vocabulary.ts';

/** Name of the port a page opens when a composer takes focus. */
export const PORT = 'composer';

/** What a page reports; the background judges it and forgets it. */
export interface DraftMessage {
  type: 'draft';
  /** Names the draft within its page; comes back with the finding. */
  key: string;
  /** Counts up with every report of the page, so that a late answer is known as such. */
  seq: number;
  text: string;
  site: SiteId;
  surface: Surface;
  where?: string | undefined;
  replyTo?: string | undefined;
  attachments?: Attachment[] | undefined;
  /** Who the page says is writing: a person, or a page they run. */
  account?: string | undefined;
  /** Typed into the welcome page's practice box: judged whatever the settings leave out, and never counted. */
  practice?: true | undefined;
}

/**
 * The pictures that were chosen for a draft, in place of those told before: the first bytes of each, where its place
 * and time stand. Read at once and dropped; sent before the report of the draft that shows them.
 */
export interface PicturesMessage {
  type: 'pictures';
  /** Of the draft that shows them. */
  key: string;
  /** Each as a `data:` address of at most `PICTURE_HEAD` bytes; none once the draft shows no picture any more. */
  heads: string[];
}
/** So much of a file is read: ExifReader's own measure, for the places where cameras put what is looked for. */
export const PICTURE_HEAD = 128 * 1024;
/** So many pictures of a draft are read: as many as Instagram takes. */
export const MOST_PICTURES = 10;

/** The person asks for a page of the extension: the clauses for this school and role. */
export interface OpenPolicyMessage {
  type: 'open-policy';
  school: string;
  role: string;
}

/**
 * What became of a card of ordinary weight: it was `shown`; the draft was `posted` with it; or it was `heeded` (the
 * policy or the way to the school was opened, or the words were changed). Counted on the device, to grow quiet by.
 */
export interface OutcomeMessage {
  type: 'outcome';
  outcome: (typeof OUTCOMES)[number];
}
export const OUTCOMES = ['shown', 'posted', 'heeded'] as const;

/** The mark for the hour stands beside the draft: told at each pause. */
export interface MarkedMessage {
  type: 'marked';
}

/** The person said that a draft is not about their school. */
export interface NotOursMessage {
  type: 'not-ours';
  school: string;
  site: SiteId;
  subjects: Subject[];
}

/** The person pressed a control that adds somebody or lets somebody in. Whom is neither read nor told. */
export interface ContactMessage {
  type: 'contact';
  site: SiteId;
}
/** Key of the answer to it: no draft has it. */
export const CONTACT = 'contact';

/**
 * A sentence was written on this site, and whether it is read: told once a draft, and once a box that is not known.
 * No word of it, and no address.
 */
export interface SightMessage {
  type: 'sight';
  site: SiteId;
  sees: Sees;
}

/**
 * What came of looking at what a person writes: it is read (`watching`); it is read, but nothing was found that sends
 * it, so that only a key could be held (`unheld`); or its box is none that the adapter knows (`changed`).
 */
export const SIGHTS = ['watching', 'unheld', 'changed'] as const;
export type Sight = (typeof SIGHTS)[number];

/** The same of a page at this moment: no composer is in use, or one that is not read: in a pause, or left alone. */
export const SEES = ['nothing', 'unread', ...SIGHTS] as const;
export type Sees = (typeof SEES)[number];

/** From the page to the background. */
export type PageMessage =
  | DraftMessage
  | PicturesMessage
  | OpenPolicyMessage
  | OutcomeMessage
  | MarkedMessage
  | NotOursMessage
  | ContactMessage
  | SightMessage;

/** The answer to one report; `finding` is null where there is nothing to show. */
export interface FindingMessage {
  type: 'finding';
  key: string;
  seq: number;
  finding: Finding | null;
}

/**
 * The same as it goes over the line: a card that is word for word the last one sent on it is left out, for it is most
 * of the message and seldom changes from one keystroke to the next.
 */
export interface FindingOnLine extends Omit<FindingMessage, 'finding'> {
  finding: (Omit<Finding, 'card'> & { card?: CardContent | undefined }) | null;
}

/**
 * Where the person lets Forethought read: sent as the line opens, and again whenever what is in force has changed; the
 * page then reports its draft once more. Until it has come, and wherever it does not reach, the page reads nothing.
 */
export interface ListenMessage {
  type: 'listen';
  /** None before a school is set up. */
  sites: SiteId[];
  /** Whether one-to-one messages are read. */
  direct: boolean;
  /** Milliseconds since the epoch. */
  pausedUntil: number;
  /** The card's style sheet: a tenth of all that a page would have to load otherwise, whether a card comes or not. */
  styles: string;
}

/** From the background to the page. */
export type BackgroundMessage = FindingOnLine | ListenMessage;

/** From the popup to the page of its tab: what does it see there? */
export interface AskTabMessage {
  type: 'ask-tab';
}

/** The page's answer to the popup. Held nowhere: it goes with the composer. */
export interface TabState {
  type: 'tab-state';
  sees: Sees;
  /** Whether it writes to one reader, or may: then it is read only where the person has turned that on. */
  isPrivate: boolean;
  /** What was noticed in the draft now open; null where nothing was, and always for a help card. */
  noticed: { title: string; forWhom: string; clause: string; source: string } | null;
}

/** Most subjects of one draft. */
export const MOST_SUBJECTS = 100;

/** Something a dismissal dismisses: a fingerprint of the words, never the words. */
export interface Subject {
  id: string;
  kind: MentionKind | 'draft';
  /** Where in the pack's school the name stands that was named: "aliases.2". */
  name?: string | undefined;
}

/** All the page learns of a judgement: words ready to show, and what to do with a press of Send. */
export interface Finding {
  /** `help` shows help routes and is never held; `note` is a quiet mark; `advise` opens the card. */
  show: 'note' | 'advise' | 'help';
  /** Whether the first press of Post, Send or Enter brings the card forward instead. */
  hold: boolean;
  /** Whether what becomes of it is told, to be counted: of a card of ordinary weight, and of the mark for the hour. */
  ordinary: boolean;
  /** The person has had their cards for now: it comes as a quiet mark, unless this draft has had its card. */
  quietly: boolean;
  /** What "not about our school" would dismiss; handed back with `not-ours`. */
  subjects: Subject[];
  /** Place of the main concern in the order of weight: 0 is the heaviest. */
  weight: number;
  /** The draft's words that made the finding, UTF-16 offsets, in order and not overlapping. */
  marks: { start: number; end: number }[];
  /** How many marks there were when it was judged; an edit that touches one takes it out of `marks`. */
  words: number;
  card: CardContent;
}

/** Every word of a card, composed by the background so that the page holds no catalogue. */
export interface CardContent {
  /** Pack id and role the card speaks for, handed back with `open-policy`. */
  school: string;
  role: string;
  /** What was noticed: "This mentions Mrs Carr at Lache Primary School". */
  title: string;
  /** For which school and role: "For parents at Lache Primary School". */
  forWhom: string;
  /** The clauses, the one to show first in front; empty on a help card. */
  clauses: ClauseContent[];
  /** Why: one sentence, followed by the matched words. */
  why: { lead: string; words: string[] };
  /** Help routes; only on a help card (and with a threat, after the clause). */
  help: HelpContent | null;
  /** Where to take it instead; null on a help card, and where nothing was written. */
  raise: RaiseContent | null;
  /** Whose copy of the policy this is, and whether it is overdue for review. */
  provenance: string[];
  /** "You can still post this." and "Forethought sends nothing to anyone." */
  promises: string[];
  labels: CardLabels;
}

export interface ClauseContent {
  text: string;
  /** Policy title, date and section: "Social Media Policy, March 2024, section 4, paragraph 8". */
  source: string;
  /** "Our summary" or "The school's own words". */
  wording: string;
}

export interface HelpContent {
  lead: string;
  /** Each a route: what to do, and a telephone number to show large. */
  routes: { text: string; phone?: string | undefined }[];
  /** Said after the routes: "Leaving names out protects the child and any investigation." */
  after: string | null;
}

export interface RaiseContent {
  title: string;
  /** The steps in order, the first to take in front. */
  steps: string[];
  /** "As the school's policy states them" or "The usual steps: this policy states none". */
  stepsFrom: string;
  /** What makes a concern a formal complaint. */
  formal: string;
  link: { label: string; url: string };
}

/** The fixed words on a card. */
export interface CardLabels {
  product: string;
  /** Name of the region for screen readers. */
  region: string;
  why: string;
  /** "See the policy" */
  policy: string;
  /** "Raise it with the school" */
  raise: string;
  /** "Not about our school"; empty where the card is about no draft, and there is no such button. */
  notOurs: string;
  close: string;
  /** "More from the policy (2)" */
  more: string;
  less: string;
  back: string;
  copy: string;
  copied: string;
  copyFailed: string;
  /** Shown when a press was held: "Held once. Press again and it goes as it is." */
  held: string;
  /** Said to screen readers when the card opens: "… Press Alt+Shift+G to read it." */
  announce: string;
  /** The quiet mark's name. */
  openNote: string;
  /** "Press Escape to hide this at once." on a help card */
  hideAtOnce: string;
}
