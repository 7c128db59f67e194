import { setTimeout as pause } from 'node:timers/promises';

/** Time (ms) that the page may take for what it is asked. */
const LONGEST = 15_000;

/** Asks until there is an answer; rejects, saying `otherwise`, where none comes. */
export async function until<T>(ask: () => Promise<T | undefined>, otherwise: string): Promise<T> {
  for (const since = Date.now(); ; await pause(50)) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (Date.now() - since > LONGEST) throw new Error(`After ${LONGEST / 1000} seconds: ${otherwise}`);
  }
}
