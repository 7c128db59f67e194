import type { Sees, TabState } from '../messages/protocol.ts';
import { isPrivate } from '../vocabulary.ts';
import type { Active } from './presenter.ts';

/** What the popup is told of the composer in use; never of a draft that asks for help. */
export function tabState(current: Active | null, sees: Sees): TabState {
  const active = current?.isContact ? null : current;
  const finding = active?.draft.showing;
  const card = finding && finding.show !== 'help' ? finding.card : null;
  const [clause] = card?.clauses ?? [];
  return {
    type: 'tab-state',
    sees,
    isPrivate: active !== null && isPrivate(active.place.surface),
    noticed: card && {
      title: card.title,
      forWhom: card.forWhom,
      clause: clause?.text ?? '',
      source: clause?.source ?? '',
    },
  };
}
