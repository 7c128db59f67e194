import type { Token } from '../scene.ts';
import { isCapital, wordAt } from './look.ts';

/** Before "miss" these make it the verb. */
const MISSING = new Set(
  `us me him them everyone kids i we you they he she it who to will ll would might may gonna wanna don't dont didn't didnt not never always really so still much i'll we'll you'll
  they'll ill well i'd we'd gon near hit and a or the cant can't wont won't do did shall must really totally deffo definitely going also actually`.split(
    /\s+/,
  ),
);
/** After "miss" these too. */
const MISSED = new Set(
  `you u ya this that the my him her them it these those our your being a an out school having going seeing doing when how me us everyone
  everything playing having wearing working lockdown summer home those not all so people mum dad`.split(
    /\s+/,
  ),
);

/** Whether "miss" at a place is a title or a name to call by, not the verb or a failed shot. */
export function missIsTitle(tokens: readonly Token[], at: number): boolean {
  const before = wordAt(tokens, at - 1);
  const small = tokens[at]?.text === 'miss';
  if (MISSED.has(wordAt(tokens, at + 1))) return false;
  return !(MISSING.has(before) && (small || !isCapital(tokens[at + 1])));
}
