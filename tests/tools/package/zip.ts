import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { zipSync } from 'fflate';

/** Files by their path in a package, with "/" between folders. */
export type Files = ReadonlyMap<string, Uint8Array>;

/**
 * What every file of a package bears, whenever it was written. The format's years begin in 1980; it keeps the local
 * time, and at noon no clock is put forward.
 */
const WRITTEN = new Date(1980, 0, 1, 12);

/** All files under a folder. */
export function filesUnder(folder: string): Files {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  const paths = entries.map(({ parentPath, name }) =>
    relative(folder, join(parentPath, name)).replaceAll('\\', '/'),
  );
  return filesOf(folder, paths);
}

/** These files of a folder. */
export const filesOf = (folder: string, paths: readonly string[]): Files =>
  new Map(paths.map((path) => [path, readFileSync(join(folder, path))]));

/** A ZIP of files: the same files give the same bytes, wherever and whenever they were written, in whatever order. */
export function zipOf(files: Files): Uint8Array {
  // By code units: an order that no system's language changes.
  const sorted = [...files].sort(([one], [other]) => (one < other ? -1 : 1));
  return zipSync(Object.fromEntries(sorted), { level: 9, mtime: WRITTEN });
}
