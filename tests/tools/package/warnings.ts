/** What Mozilla's checker says of a package, as far as it is compared. */
export interface Warning {
  code: string;
  /** Path in the package; absent where the whole package is meant. */
  file?: string;
}

/** A warning that was looked at. */
export interface KnownWarning {
  code: string;
  /** What the extension's pages share is `chunks/*.js`: the bundler cuts and names it anew as the code changes. */
  file: string;
  /** How often it comes in that file. */
  times: number;
  /** Why it may stand. */
  reason: string;
}

const WHOLE = 'the package';

const named = (file: string) => file.replace(/^(chunks|assets)\/.+(\.\w+)$/, '$1/*$2');

/**
 * What differs between the warnings that came and those that are known, a sentence each: a new one has to be looked
 * at, and one that is gone must not stay on the list to cover for another.
 */
export function compareWarnings(came: readonly Warning[], known: readonly KnownWarning[]): string[] {
  const counted = new Map<string, number>();
  for (const { code, file = WHOLE } of came) {
    const name = `${code} in ${named(file)}`;
    counted.set(name, (counted.get(name) ?? 0) + 1);
  }
  const expected = new Map(known.map(({ code, file, times }) => [`${code} in ${file}`, times]));
  const fresh = [...counted].filter(([name]) => !expected.has(name));
  const changed = [...expected].filter(([name, times]) => (counted.get(name) ?? 0) !== times);
  return [
    ...fresh.map(
      ([name, times]) => `${name}: new (${times} times). Put it right, or list it with its reason.`,
    ),
    ...changed.map(([name, times]) => {
      const now = counted.get(name) ?? 0;
      if (now === 0) return `${name}: listed, and gone. Take it off the list.`;
      return `${name}: listed as coming ${times} times, and came ${now} times. Look at it, and correct the list.`;
    }),
  ];
}
