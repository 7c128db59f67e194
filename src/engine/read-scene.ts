import { anchorOf } from './anchor.ts';
import { findMentions } from './mentions/index.ts';
import { settingOf } from './mentions/setting.ts';
import type { Scene } from './scene.ts';
import { silencedBy } from './silence.ts';
import { situationOf } from './tagger/features.ts';
import { type Tagger, tagger, tagMentions } from './tagger/tag.ts';
import { fold } from './text/fold.ts';
import { readPassage } from './text/passage.ts';
import type { Draft, School } from './types.ts';

/**
 * Reads a draft once for every rule. Never throws, whatever stands in it; all spans are slices of
 * `draft.text` (of `draft.replyTo` for `replyMentions`). What the recognisers of names find is weighed by the tagger;
 * training gives another one, or null for none.
 */
export async function readScene(
  draft: Draft,
  school: School,
  tagWith: Tagger | null = tagger,
): Promise<Scene> {
  const passage = readPassage(draft.text);
  const reply = draft.replyTo === undefined || draft.replyTo === '' ? null : readPassage(draft.replyTo);
  const setting = settingOf(passage, reply, draft, school);
  const replyMentions =
    reply === null ? [] : findMentions(reply, settingOf(reply, null, draft, school), draft, school);
  const ruled = findMentions(passage, setting, draft, school, replyMentions);
  const ruledAnchor = anchorOf(setting, ruled, replyMentions, draft).anchor;
  const situation = situationOf(draft, school, setting, ruledAnchor, ruled);
  const mentions = tagWith === null ? ruled : tagMentions(draft.text, passage.sentences, situation, tagWith);
  const { anchor, anchoredBy } = anchorOf(setting, mentions, replyMentions, draft);
  return {
    draft,
    school,
    folded: passage.folded,
    sentences: passage.sentences,
    mentions,
    situation,
    replyMentions,
    replyFolded: reply?.folded ?? '',
    whereFolded: fold(draft.where ?? ''),
    setting,
    reply: reply?.sentences ?? [],
    whereTokens: readPassage(draft.where ?? '').tokens,
    anchor,
    anchoredBy,
    silencedBy: silencedBy(draft),
    known: new Map(),
  };
}
