import { anchorOf } from './anchor.ts';
import { findMentions } from './mentions/index.ts';
import { settingOf } from './mentions/setting.ts';
import { silencedBy } from './silence.ts';
import { fold } from './text/fold.ts';
import { readPassage } from './text/passage.ts';
import type { Draft, Mention, School } from './types.ts';

/** A sentence of the draft: where it stands and its folded words. */
export interface Sentence {
  /** UTF-16 offsets into the draft, end exclusive. */
  start: number;
  end: number;
  /** Tokens in order. */
  tokens: Token[];
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
  /** What the message replied to mentions; offsets are into `replyTo`. */
  replyMentions: Mention[];
  /** `replyTo` and `where` folded, empty when absent. */
  replyFolded: string;
  whereFolded: string;
  anchor: Anchor;
  /** What made the anchor, for explaining. */
  anchoredBy: string[];
  /**
   * Whom the draft is meant for when that silences it: a union, an MP, the council, an inspector,
   * a lawyer, a reporter, a whistleblowing line, in a direct message or a group of theirs.
   */
  silencedBy: string | null;
}

/**
 * Reads a draft once for every rule. Never throws, whatever stands in it; all spans are slices of
 * `draft.text` (of `draft.replyTo` for `replyMentions`).
 */
export async function readScene(draft: Draft, school: School): Promise<Scene> {
  const passage = readPassage(draft.text);
  const reply = draft.replyTo === undefined || draft.replyTo === '' ? null : readPassage(draft.replyTo);
  const setting = settingOf(passage, reply, draft, school);
  const replyMentions =
    reply === null ? [] : findMentions(reply, settingOf(reply, null, draft, school), draft, school);
  const mentions = findMentions(passage, setting, draft, school, replyMentions);
  const { anchor, anchoredBy } = anchorOf(setting, mentions, replyMentions, draft);
  return {
    draft,
    school,
    folded: passage.folded,
    sentences: passage.sentences,
    mentions,
    replyMentions,
    replyFolded: reply?.folded ?? '',
    whereFolded: fold(draft.where ?? ''),
    anchor,
    anchoredBy,
    silencedBy: silencedBy(draft),
  };
}
