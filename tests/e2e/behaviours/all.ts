import type { Behaviour } from './behaviour.ts';
import { lasting } from './lasting.ts';
import { sending } from './sending.ts';
import { speaking } from './speaking.ts';
import { writing } from './writing.ts';

/** What every surface must do, in the order it is run. */
export const BEHAVIOURS: readonly Behaviour[] = [...speaking, ...sending, ...lasting, ...writing];

/** Those of these names. Throws where there is none of a name. */
export function named(...names: string[]): Behaviour[] {
  return names.map((name) => {
    const found = BEHAVIOURS.find((behaviour) => behaviour.name === name);
    if (!found) throw new Error(`No behaviour is called "${name}".`);
    return found;
  });
}
