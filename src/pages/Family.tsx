import { SETTINGS } from '../settings/schema.ts';
import { pages } from '../words/pages.ts';

const words = pages.options;

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
