import { SETTINGS } from '../../settings/schema.ts';
import { options as words } from '../../words/options.ts';

export interface FamilyProps {
  names: readonly string[];
  onChange(names: string[]): void;
  /** The names do not fit; says why. */
  onRefused(reason: string): void;
}

/** The first names of the person's own children, in one line with commas between them. */
export function Family({ names, onChange, onRefused }: FamilyProps) {
  const read = (line: string) => {
    const result = SETTINGS.family.safeParse(
      line
        .split(',')
        .map((name) => name.trim())
        .filter(Boolean),
    );
    if (result.success) onChange(result.data);
    else onRefused(words.familyTooMany);
  };
  return (
    <input
      type="text"
      aria-label={words.family}
      autocomplete="off"
      value={names.join(', ')}
      onChange={(event) => read(event.currentTarget.value)}
    />
  );
}
