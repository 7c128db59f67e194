import { anchorOf } from './anchor.ts';
import { findMentions } from './mentions/index.ts';
import { settingOf } from './mentions/setting.ts';
import type { Scene } from './scene.ts';
import { silencedBy } from './silence.ts';
import { fold } from './text/fold.ts';
import { readPassage } from './text/passage.ts';
import type { Draft, School } from './types.ts';

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
