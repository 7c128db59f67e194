import { useEffect, useState } from 'preact/hooks';
import type { Pack } from '../../packs/schema.ts';
import { options as words } from '../../words/options.ts';
import { Group } from '../controls.tsx';
import { AddPack } from '../packs/AddPack.tsx';
import type { Attempt, Store } from './Options.tsx';

export interface OwnPacksProps {
  packs: ReadonlyMap<string, Pack>;
  today: string;
  store: Store;
  attempt: Attempt;
}

/** The packs the person has added, each to be removed, and the way to add one. */
export function OwnPacks({ packs, today, store, attempt }: OwnPacksProps) {
  const [own, setOwn] = useState<readonly string[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is stored is read again whenever what is in force changes
  useEffect(() => void store.ownPacks().then((stored) => setOwn(Object.keys(stored))), [packs]);
  const nameOf = (id: string) => packs.get(id)?.school.name ?? id;
  return (
    <Group legend={words.packs} hint={words.packsHint}>
      {own.length > 0 && (
        <ul class="list">
          {own.map((id) => (
            <li key={id}>
              <span>{nameOf(id)}</span>
              <button
                type="button"
                onClick={() => void attempt(() => store.removePack(id), words.removed(nameOf(id)))}
              >
                {words.removePack(nameOf(id))}
              </button>
            </li>
          ))}
        </ul>
      )}
      <details>
        <summary>{words.addPack}</summary>
        <AddPack packs={packs} today={today} onAdded={store.addPack} />
      </details>
    </Group>
  );
}
