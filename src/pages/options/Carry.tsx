import { useState } from 'preact/hooks';
import type { Fault } from '../../packs/faults.ts';
import { LARGEST_BACKUP, readBackup, writeBackup } from '../../settings/backup.ts';
import { ownSettings, restore } from '../../settings/storage.ts';
import { options as words } from '../../words/options.ts';
import { Group } from '../controls.tsx';
import type { Attempt, Store } from './Options.tsx';

export interface CarryProps extends Pick<Store, 'ownPacks'> {
  attempt: Attempt;
}

/** Settings out to a file and in again: all of a file or nothing of it. */
export function Carry({ ownPacks, attempt }: CarryProps) {
  const [refused, setRefused] = useState<Fault[]>([]);
  const exported = async () => {
    // What is the person's own: an administrator's settings are not theirs to take along.
    const text = writeBackup((await ownSettings()).settings, await ownPacks());
    const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
    const link = Object.assign(document.createElement('a'), { href: url, download: words.exportName });
    link.click();
    URL.revokeObjectURL(url);
  };
  const imported = async (file: File) => {
    const refuse = (message: string) => setRefused([{ path: file.name, message }]);
    if (file.size > LARGEST_BACKUP) return refuse(words.tooLarge);
    const text = await file.text().catch((error: unknown) => refuse(words.unreadable(String(error))));
    if (text === undefined) return;
    const reading = readBackup(text);
    setRefused(reading.ok ? [] : reading.faults);
    if (!reading.ok) return;
    const { settings, packs } = reading.backup;
    await attempt(() => restore(settings, packs), words.imported);
  };
  return (
    <Group legend={words.carry} hint={words.carryHint}>
      <div class="row">
        <button type="button" onClick={() => void attempt(exported, words.exported)}>
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
