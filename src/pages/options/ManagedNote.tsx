import type { Freedom, Locks } from '../../settings/managed/freedoms.ts';
import { options } from '../../words/options.ts';
import { list } from '../dates.ts';

const words = options.managedNote;

/** What the school has set on this device, what of it the person may change, and that nothing is reported. */
export function ManagedNote({ locks }: { locks: Locks }) {
  const named = (isLocked: boolean) =>
    (Object.keys(locks) as Freedom[]).filter((one) => locks[one] === isLocked).map((one) => words.names[one]);
  const locked = named(true);
  const suggested = named(false);
  return (
    <section aria-label={words.lead}>
      <p>
        {words.lead} {words.silent}
      </p>
      <p class="soft">
        {locked.length > 0 && `${words.locked(list(locked))} `}
        {suggested.length > 0 && `${words.suggested(list(suggested))} `}
        {words.free}
      </p>
    </section>
  );
}
