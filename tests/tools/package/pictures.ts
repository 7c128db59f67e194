import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { writeCode } from '../../../src/packs/code.ts';
import type { Screenshot } from '../../../src/words/store.ts';
import { welcome as words } from '../../../src/words/welcome.ts';
import { cardOn } from '../../browser/card.ts';
import { opened } from '../../browser/card-states.ts';
import { poll } from '../../browser/poll.ts';
import { takeCode } from '../../browser/setup.ts';
import { surfaceNamed } from '../../e2e/all-surfaces.ts';
import { LARKHOLM_FELL } from '../../samples/larkholm-fell.ts';
import { type Stage, setStage } from '../stage.ts';

/** School and people are made up: a store's page is no place for real ones. */
const DRAFTS = {
  card: 'Mrs Quillan at Larkholm Fell is useless, three weeks and nobody has rung us back',
  help: "My son told me his uncle hits him with a belt and I don't know what to do",
};

/**
 * The listing's pictures, 1280 by 800, of the real extension on the replicas of the sites.
 * @throws where no Chromium is found or a card does not come
 */
export async function takePictures(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const stage = await setStage({ headless: true, person: null });
  const save = async (page: Page, name: Screenshot) => {
    const picture = await page.screenshot({ path: join(folder, `${name}.png`) });
    // A PNG says its width and height at these places; stores refuse other sizes.
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1280, 800]);
  };
  try {
    await save(await setUpByCode(stage), '5-welcome');
    const post = await write(stage, 'Facebook group post', DRAFTS.card);
    await save(post.page, '1-post');
    const chat = await write(stage, 'WhatsApp group', DRAFTS.card);
    await save(chat.page, '2-group-chat');
    await chat.card.press('Raise it with the school');
    await poll(() => chat.card.links()).not.toEqual([]);
    await save(chat.page, '3-raise');
    const help = await write(stage, 'WhatsApp group', DRAFTS.help);
    await save(help.page, '4-help');
  } finally {
    await stage.close();
  }
}

/** As a parent who has the newsletter's code; returns the welcome page, with the practice box in use. */
async function setUpByCode({ context }: Stage): Promise<Page> {
  const page = context.pages().find((one) => one.url().endsWith('/welcome.html'));
  if (!page) throw new Error('A fresh profile was not greeted by the welcome page.');
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await takeCode(page, await writeCode(LARKHOLM_FELL));
  await page.getByRole('checkbox', { name: words.school.roles.parent }).check();
  const [example] = words.practice.drafts.parent;
  await page.getByRole('button', { name: example?.label }).click();
  await opened(await cardOn(page));
  return page;
}

async function write({ context }: Stage, surface: string, draft: string) {
  const page = await context.newPage();
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await surfaceNamed(surface).open(page);
  await page.keyboard.type(draft);
  const card = await cardOn(page);
  await opened(card);
  return { page, card };
}
