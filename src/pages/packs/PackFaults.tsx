import type { Fault } from '../../packs/faults.ts';
import { pack as words } from '../../words/pack.ts';
import { firstFaults } from './pack-facts.ts';

/** What could not be used, in a sentence, and what is wrong with it. */
export interface Refused {
  title: string;
  faults: readonly Fault[];
}

export interface PackFaultsProps {
  /** What the field is described by. */
  id: string;
  /** Null where nothing was refused: the place is kept, so that what comes is said. */
  refused: Refused | null;
}

/** Not the whole of what was read, which needs no naming. */
const isPlace = (path: string) => !['', 'code', 'file', 'pack'].includes(path);

/** Why a code or file could not be used: each fault with its place and what to do. */
export function PackFaults({ id, refused }: PackFaultsProps) {
  const { shown, more } = firstFaults(refused?.faults ?? []);
  return (
    <div id={id} class="faults" role="alert">
      {refused && (
        <>
          <p>{refused.title}</p>
          <ul>
            {shown.map(({ path, message }) => (
              <li key={path + message}>
                {isPlace(path) && <code>{path}: </code>}
                {message}
              </li>
            ))}
          </ul>
          {more > 0 && <p>{words.add.moreFaults(more)}</p>}
        </>
      )}
    </div>
  );
}
