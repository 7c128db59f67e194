import type { Setting } from './mentions/setting.ts';
import type { Situation } from './tagger/features.ts';
import type { Draft, Mention, School } from './types.ts';

/** A sentence of the draft: where it stands and its folded words. */
export interface Sentence {
  /** UTF-16 offsets into the draft, end exclusive. */
  start: number;
  end: number;
  /** Tokens in order. */
  tokens: readonly Token[];
  /** The sentence apart from where it stands. */
  line: Line;
}

/**
 * The words of a sentence, apart from where they stand. Equal stretches of text share their lines, so that what is
 * learnt of one need not be learnt again at the next keystroke.
 */
export interface Line {
  text: string;
  /** Folded, same offsets. */
  folded: string;
  /** Offsets from the line's own beginning. */
  tokens: readonly Token[];
  /**
   * What was found in it, by what looked: a table, a pattern. What depends on more than the line is kept under a key
   * of all it depends on.
   */
  known: Map<object, unknown>;
}

export interface Token {
  /** As written. */
  text: string;
  /** Lower case, accents and curly quotes folded, common leetspeak undone: for looking up. */
  folded: string;
  start: number;
  end: number;
  kind: 'word' | 'number' | 'emoji' | 'mark' | 'handle' | 'hashtag' | 'link' | 'phone';
}

/**
 * How surely the draft is about the writer's own school community, beyond what it names:
 * - `named`: the draft itself mentions the school, its staff, pupils, governors or families;
 * - `answered`: the message replied to does, or the group or page is the school's;
 * - `implied`: school life is spoken of as one's own ("parents evening", "the reading book");
 * - `none`: nothing ties it to the school (or something ties it elsewhere).
 */
export type Anchor = 'named' | 'answered' | 'implied' | 'none';

/** The draft as the concern rules see it: read once, shared by all. */
export interface Scene {
  draft: Draft;
  school: School;
  /** The draft folded character by character: same length as the draft, same offsets. */
  folded: string;
  sentences: Sentence[];
  mentions: Mention[];
  /** What the recognisers of names found, before the tagger weighed it. */
  situation: Situation;
  /** What the message replied to mentions; offsets are into `replyTo`. */
  replyMentions: Mention[];
  /** `replyTo` and `where` folded, empty when absent. */
  replyFolded: string;
  whereFolded: string;
  anchor: Anchor;
  /** What surrounds the draft's names. */
  setting: Setting;
  /** The sentences of `replyTo` and the words of `where`, read. */
  reply: readonly Sentence[];
  whereTokens: readonly Token[];
  /** What made the anchor, for explaining. */
  anchoredBy: string[];
  /**
   * Whom the draft is meant for when that silences it: a union, an MP, the council, an inspector,
   * a lawyer, a reporter, a whistleblowing line, in a direct message or a group of theirs.
   */
  silencedBy: string | null;
  /** What follows from the scene alone, by what made it: see `onceFor`. A scene that differs in anything has its own. */
  known: Map<object, unknown>;
}
