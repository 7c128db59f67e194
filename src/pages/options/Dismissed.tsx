import { writeDate } from '../../guidance/dates.ts';
import type { Pack } from '../../packs/schema.ts';
import type { Dismissal, Settings } from '../../settings/schema.ts';
import { SITES } from '../../site-registry.ts';
import { en } from '../../words/en.ts';
import { options as words } from '../../words/options.ts';
import { Group } from '../controls.tsx';

export interface DismissedProps {
  settings: Settings;
  packs: ReadonlyMap<string, Pack>;
  /** Whether an administrator lets nothing be dismissed for good. */
  isLocked: boolean;
  save(changes: Partial<Settings>): void;
}

/** What the person said is not about their school, newest first, each to be undone. */
export function Dismissed({ settings: { dismissals }, packs, isLocked, save }: DismissedProps) {
  if (isLocked)
    return (
      <Group legend={words.dismissed} lock>
        <p class="soft">{words.dismissedLocked}</p>
      </Group>
    );
  if (dismissals.length === 0)
    return (
      <Group legend={words.dismissed}>
        <p class="soft">{words.dismissedNone}</p>
      </Group>
    );
  return (
    <Group legend={words.dismissed} hint={words.dismissedHint}>
      <ul class="list">
        {dismissals.toReversed().map((one) => {
          const what = describe(one, packs.get(one.school));
          return (
            <li key={`${one.school} ${one.id}`}>
              <span>{what}</span>
              <button
                type="button"
                aria-label={words.undoOf(what)}
                onClick={() => save({ dismissals: dismissals.filter((kept) => kept !== one) })}
              >
                {words.undo}
              </button>
            </li>
          );
        })}
      </ul>
      {dismissals.length > 1 && (
        <button type="button" onClick={() => save({ dismissals: [] })}>
          {words.undoAll}
        </button>
      )}
    </Group>
  );
}

/** A name of the school's own is looked up in its pack; of any other only the kind is known. */
function describe({ kind, name, school, site, date }: Dismissal, pack: Pack | undefined): string {
  const what = (name && pack && nameAt(pack, name)) || words.subject[kind];
  return words.dismissal(what, pack?.school.name ?? school, SITES[site].name, writeDate(date, en.language));
}

/** The name that stands at "aliases.2" of the pack's school. */
function nameAt({ school }: Pack, place: string): string | undefined {
  if (place === 'name') return school.name;
  const [list, at] = place.split('.');
  const names = Object.entries(school).find(([key]) => key === list)?.[1];
  return Array.isArray(names) && typeof names[Number(at)] === 'string' ? `${names[Number(at)]}` : undefined;
}
