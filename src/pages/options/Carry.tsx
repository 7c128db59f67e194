import { useState } from 'preact/hooks';
import type { Fault } from '../../packs/faults.ts';
import { readBackup, writeBackup } from '../../settings/backup.ts';
import type { Settings } from '../../settings/schema.ts';
import { options as words } from '../../words/options.ts';
import { Group } from '../controls.tsx';
import type { Attempt, Store } from './Options.tsx';

export interface CarryProps {
  settings: Settings;
  store: Store;
  attempt: Attempt;
}

/** Settings out to a file and in again: all of a file or nothing of it. */
export function Carry({ settings, store, attempt }: CarryProps) {
  const [refused, setRefused] = useState<Fault[]>([]);
  const exported = async () => {
    const text = writeBackup(settings, await store.ownPacks());
    const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
    const link = Object.assign(document.createElement('a'), { href: url, download: words.exportName });
    link.click();
    URL.revokeObjectURL(url);
  };
  const imported = async (file: File) => {
    const text = await file.text().catch((error: unknown) => {
      setRefused([{ path: file.name, message: words.unreadable(String(error)) }]);
      return null;
    });
    if (text === null) return;
    const reading = readBackup(text);
    setRefused(reading.ok ? [] : reading.faults);
    if (!reading.ok) return;
    const { settings: given, packs } = reading.backup;
    await attempt(async () => {
      for (const pack of packs) await store.addPack(pack);
      await store.save(given);
    }, words.imported);
  };
  return (
    <Group legend={words.carry} hint={words.carryHint}>
      <div class="row">
        <button type="button" onClick={() => void exported()}>
          {words.export}
        </button>
        <label class="field">
          {words.import}
          <input
            type="file"
            accept="application/json,.json"
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              // So that the same file can be chosen again once it is put right.
              if (file) void imported(file).finally(() => (currentTarget.value = ''));
            }}
          />
        </label>
      </div>
      {refused.length > 0 && (
        <div role="alert">
          <p>{words.importRefused}</p>
          <ul>
            {refused.map(({ path, message }) => (
              <li key={`${path} ${message}`}>
                <b>{path}</b>: {message}
              </li>
            ))}
          </ul>
        </div>
      )}
    </Group>
  );
}
