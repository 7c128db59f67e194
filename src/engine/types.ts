import type { Attachment, Concern, MentionKind, Role, SiteId, Span, Surface } from '../vocabulary.ts';

/** A text typed and not yet sent, with what the page and the person's settings say about it. */
export interface Draft {
  text: string;
  role: Role;
  site: SiteId;
  surface: Surface;
  /** Name of the group, chat or page it is written in. */
  where?: string | undefined;
  /** The words it answers. */
  replyTo?: string | undefined;
  attachments?: readonly Attachment[] | undefined;
  /**
   * When pictures beside it were taken on the school's grounds in its hours, by what they tell of themselves: local,
   * `2026-01-30T11:05`. Whoever can read pictures decides that.
   */
  takenAtSchool?: readonly string[] | undefined;
  /** Local date and time, `2026-01-30T18:05` (no zone); absent: the hour is not judged. */
  at?: string | undefined;
  /** First names of the writer's own children. */
  family?: readonly string[] | undefined;
  /** Names of staff known on this device, beyond the pack's. */
  staff?: readonly string[] | undefined;
  /** Names of pupils known on this device. */
  pupils?: readonly string[] | undefined;
  /** A pupil's age in years. */
  age?: number | undefined;
}

/** What the engine has to know of a school; a pack holds more. */
export interface School {
  /** Full name. */
  name: string;
  /** Other ways people write it: short name, initials. */
  aliases: readonly string[];
  /** Account names and hashtags without `@` or `#`. */
  handles: readonly string[];
  /** The bare place name inside the school's name ("Lache"): the school only with a school cue beside it. */
  places: readonly string[];
  /** Longer names that contain or resemble the school's and are something else ("Biggin Hill Airport"). */
  lookalikes: readonly string[];
  /** Names of staff the school itself publishes. */
  staff: readonly string[];
  /** Names of its classes, when they are words ("Hedgehogs"). */
  classes: readonly string[];
  /** Apps the school speaks to parents through ("Weduc"). */
  apps: readonly string[];
  /** Lesson time, when the school's own is known. */
  hours?: SchoolHours | undefined;
  /** Age in years the policy gives for an account; absent: 13. */
  minimumAge?: number | undefined;
}

export interface SchoolHours {
  /** Lessons as `HH:MM` pairs, local time, Monday to Friday. */
  lessons: readonly { from: string; to: string }[];
  /** Days without school, inclusive, `YYYY-MM-DD`. */
  holidays: readonly { from: string; to: string }[];
}

/** A span that names someone or something of the school community. */
export interface Mention extends Span {
  kind: MentionKind;
  /** Which recogniser found it, for explaining: "title + surname". */
  by: string;
}

/** One thing the draft does, with the words that made it so. */
export interface Evidence {
  concern: Concern;
  /** Words of the draft; empty when context alone made it (an attachment, the hour). */
  spans: Span[];
  /** The rule that spoke, for explaining: "insult aimed at a member of staff". */
  by: string;
  /** When the picture was taken at school that says so itself, as in the draft; no words speak for it or against it. */
  taken?: string | undefined;
  /** The words leave nothing to be weighed: the rule decides by itself. */
  plain?: true;
}

/** What the engine makes of a draft: spans in order of place, evidence heaviest first. */
export interface Reading {
  mentions: Mention[];
  evidence: Evidence[];
  /** What the draft may do as well, too unlikely to be spoken of but where a policy says nothing of the likelier. */
  lesser?: Evidence[];
}
