import { oncePer } from '../per-scene.ts';
import { fold } from '../text/fold.ts';

/** The names of a list, each folded and cut at its blanks; a list is read once, however long it is. */
export const namePartsOf = oncePer((names: readonly string[]): readonly (readonly string[])[] =>
  names.map((name) => fold(name).split(/\s+/)),
);
