import type { Setting } from './mentions/setting.ts';
import type { Anchor } from './scene.ts';
import type { Draft, Mention } from './types.ts';

/** Decides how surely a draft is about the writer's school, and says by what. */
export function anchorOf(
  setting: Setting,
  mentions: readonly Mention[],
  replyMentions: readonly Mention[],
  draft: Draft,
): { anchor: Anchor; anchoredBy: string[] } {
  const anchoredBy = reasons(setting, mentions, replyMentions, draft);
  if (mentions.length > 0) return { anchor: 'named', anchoredBy };
  if (setting.elsewhere !== null || setting.otherSchool) return { anchor: 'none', anchoredBy: [] };
  if (setting.group === 'school' || setting.reply || replyMentions.length > 0)
    return { anchor: 'answered', anchoredBy };
  // The school's own account speaks for the school.
  if (setting.life.length > 0 || draft.role === 'official') return { anchor: 'implied', anchoredBy };
  return { anchor: 'none', anchoredBy: [] };
}

function reasons(
  setting: Setting,
  mentions: readonly Mention[],
  replyMentions: readonly Mention[],
  draft: Draft,
): string[] {
  const by = mentions.map((mention) => `names ${mention.text}`);
  if (setting.group === 'school') by.push(`written in ${draft.where ?? 'a group of the school'}`);
  if (setting.reply || replyMentions.length > 0) by.push('answers words about the school');
  return [...by, ...setting.life.map((words) => `speaks of ${words}`)];
}
