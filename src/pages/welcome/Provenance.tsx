import { provenanceOf } from '../../guidance/card.ts';
import { hasPassed } from '../../guidance/dates.ts';
import { BUNDLED } from '../../packs/bundled.ts';
import type { Pack } from '../../packs/schema.ts';
import { en } from '../../words/en.ts';
import { pack as words } from '../../words/pack.ts';

export interface WelcomeProvenanceProps {
  pack: Pack;
  /** `YYYY-MM-DD`. */
  today: string;
}

/** Whose copy of a policy this is, and whether it is overdue for review: right where its school is chosen. */
export function WelcomeProvenance({ pack, today }: WelcomeProvenanceProps) {
  const { copy, policy } = pack;
  const isOverdue = [policy.review, copy.reviewBy].some((date) => date && hasPassed(date, today));
  const isSample = BUNDLED.get(pack.id)?.copy.maker === copy.maker;
  const [whose, ...reviews] = provenanceOf({ pack, today }, en);
  const unofficial = isSample ? words.sample : words.unofficial;
  return (
    <div class="provenance">
      <p>
        <strong class="tag">{copy.official ? words.fromSchool : unofficial}</strong>
        {isOverdue && <strong class="tag overdue">{words.overdue}</strong>}
      </p>
      <p>{whose}</p>
      {reviews.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}
