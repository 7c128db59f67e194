import type { Page } from '@playwright/test';
import type { Arm } from './arms.ts';
import type { BenchedComposer } from './composers.ts';
import type { DraftText } from './drafts.ts';
import { type Keystroke, keystrokesIn, ownTimeIn, recorded } from './trace.ts';

/** One page, one draft. */
export interface Visit {
  /** The first key in the empty composer, which the background has not heard of before. */
  first: Keystroke;
  /** What our script ran while the rest was put in and the card came up after a pause, milliseconds. */
  opening: number;
  /** The keys at the end of the draft. */
  keys: Keystroke[];
}

/** Frames of the page between two keys, and in a pause that is long enough for the card to open (900 ms). */
const RHYTHM = 4;
const PAUSE = 66;

/**
 * Writes a draft on a fresh page: the first character by key, the middle put in at once, the last `keys` characters
 * by keys again. Throws where a draft that should have a card gets none: there would be nothing to measure.
 */
export async function visit(
  arm: Arm,
  composer: BenchedComposer,
  { text, hasCard }: DraftText,
  { keys, messages }: { keys: number; messages: number },
): Promise<Visit> {
  const page = await arm.launched.context.newPage();
  const session = await page.context().newCDPSession(page);
  await page.bringToFront();
  await composer.open(page, messages);
  await frames(page, RHYTHM);
  const first = await recorded(session, async () => {
    await composer.focus(page);
    await typeKeys(page, text.slice(0, 1));
  });
  const opening = await recorded(session, async () => {
    await page.keyboard.insertText(text.slice(1, -keys));
    await frames(page, PAUSE);
    if (arm.hasForethought && hasCard) await page.locator('forethought-card').waitFor({ state: 'attached' });
  });
  const last = await recorded(session, () => typeKeys(page, text.slice(-keys)));
  await page.close();
  const [firstKey] = keystrokesIn(first);
  if (!firstKey) throw new Error('The first key is not in the trace.');
  return { first: firstKey, opening: ownTimeIn(opening, 'input'), keys: keystrokesIn(last) };
}

/** Real keys, each after the page has drawn the one before and a few frames more. */
export async function typeKeys(page: Page, text: string): Promise<void> {
  for (const character of text) {
    await page.keyboard.type(character);
    await frames(page, RHYTHM);
  }
}

/** Waits for this many frames of the page, and then for it to be idle. */
export async function frames(page: Page, count: number): Promise<void> {
  await page.evaluate(
    (frameCount) =>
      new Promise<void>((resolve) => {
        const next = (left: number) => {
          if (left > 0) requestAnimationFrame(() => next(left - 1));
          else requestIdleCallback(() => resolve());
        };
        next(frameCount);
      }),
    count,
  );
}
