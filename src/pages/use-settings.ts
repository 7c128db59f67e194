import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../settings/schema.ts';
import type { InForce } from '../settings/storage.ts';

export interface OwnSettings {
  /** As they are stored, with what has just been chosen on this page. */
  settings: Settings;
  /** Stores some of them at once. What cannot be stored goes back to what it was, and `onFailed` is told why. */
  change(changes: Partial<Settings>): Promise<void>;
}

export interface OnSaving {
  /** Stores them; rejects with the reason. */
  save(changes: Partial<Settings>): Promise<void>;
  onSaved(): void;
  onFailed(reason: string): void;
}

/** The settings for a page on which each choice is stored as it is made, and shows at once. */
export function useSettings(
  { settings: stored }: InForce,
  { save, onSaved, onFailed }: OnSaving,
): OwnSettings {
  const [chosen, setChosen] = useState<Partial<Settings>>({});
  // What has been stored shows from the store again, so that a change made elsewhere is not hidden.
  useEffect(() => setChosen((now) => without(now, (key) => isSame(now[key], stored[key]))), [stored]);
  const change = async (changes: Partial<Settings>) => {
    setChosen((now) => ({ ...now, ...changes }));
    try {
      await save(changes);
      onSaved();
    } catch (error) {
      setChosen((now) => without(now, (key) => key in changes));
      onFailed(error instanceof Error ? error.message : String(error));
    }
  };
  return { settings: { ...stored, ...chosen }, change };
}

function without(settings: Partial<Settings>, drop: (key: keyof Settings) => boolean): Partial<Settings> {
  return Object.fromEntries(Object.entries(settings).filter(([key]) => !drop(key as keyof Settings)));
}

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
