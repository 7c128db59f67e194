import { localTime } from '../../guidance/dates.ts';
import type { Locks } from '../../settings/managed/freedoms.ts';
import { quietUntil } from '../../settings/managed/quiet-hours.ts';
import type { InForce } from '../../settings/storage.ts';
import { popup as words } from '../../words/popup.ts';

/** Id of the sentence that says why a button cannot be pressed. */
export const SET = 'set';

/** That the school has locked pause or sites; nothing where it has locked neither. */
export function SetBySchool({ locks: { pause, sites } }: { locks: Pick<Locks, 'pause' | 'sites'> }) {
  if (!pause && !sites) return null;
  const { locked } = words;
  return (
    <p class="soft" id={SET}>
      {pause && sites ? locked.both : pause ? locked.pause : locked.sites}
    </p>
  );
}

/** Said in place of what was noticed while it is only being tried out. */
export function Rehearsal({ bySchool }: { bySchool: boolean }) {
  const { rehearsal } = words;
  return (
    <section>
      <p>{bySchool ? rehearsal.school : rehearsal.own}</p>
      <p class="soft">{rehearsal.hint}</p>
    </section>
  );
}

/** Said while an administrator's quiet hours last. */
export function QuietHours({ managed }: Pick<InForce, 'managed'>) {
  const until = quietUntil(managed?.quietHours ?? [], localTime(new Date()).slice(11, 16));
  return until && <p class="soft">{words.quietTime(until)}</p>;
}
