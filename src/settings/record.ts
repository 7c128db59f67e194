type NamedEntries = Readonly<Record<string, unknown>>;

/** Whether a value is a group of named entries, which a list is not. */
export function isRecord(value: unknown): value is NamedEntries {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A stored value as a group of named entries; an empty group where it is none. */
export function asRecord(value: unknown): NamedEntries {
  return isRecord(value) ? value : {};
}
