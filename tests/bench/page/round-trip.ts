import type { Arm } from './arms.ts';
import type { BenchedComposer } from './composers.ts';
import type { DraftText } from './drafts.ts';
import { keystrokesIn, recorded } from './trace.ts';
import { frames, typeKeys } from './visit.ts';

/** Frames in which a background that has to start answers, with time to spare. */
const PATIENCE = 120;

/**
 * Milliseconds from a key to the background's answer when the background had been stopped before it; null where no
 * answer came in two seconds. `times` keys, each into the same draft.
 */
export async function answersAfterStop(
  arm: Arm,
  composer: BenchedComposer,
  { text }: DraftText,
  times: number,
): Promise<(number | null)[]> {
  const page = await arm.launched.context.newPage();
  const session = await page.context().newCDPSession(page);
  await page.bringToFront();
  await composer.open(page, 0);
  await composer.focus(page);
  await page.keyboard.insertText(text.slice(0, -times));
  await frames(page, PATIENCE);
  const answers: (number | null)[] = [];
  for (const character of text.slice(-times)) {
    await arm.launched.stopBackground();
    await frames(page, 1);
    const events = await recorded(session, async () => {
      await typeKeys(page, character);
      await frames(page, PATIENCE);
    });
    answers.push(keystrokesIn(events)[0]?.answered ?? null);
  }
  await page.close();
  return answers;
}
