import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { type CardOnPage, cardOn } from '../browser/card.ts';
import { listed, strangers } from '../replicas/server.ts';
import { ROOT } from './install.mjs';
import { SAMPLE, STOPS, type Stop, setStage } from './stage.ts';

const FOLDER = join(ROOT, '.output/tour');

/** With `--keep`, these become the README's pictures. */
const PICTURES = ['facebook-card-light', 'whatsapp-raise-light', 'whatsapp-help-dark', 'policy-light'];
const KEPT = join(ROOT, 'tests/pictures');

/** Drafts that each site's card speaks to, in the order of the tour. */
const DRAFTS = [
  {
    name: 'card',
    text: 'Mrs Pellow at Milnthorpe Primary is useless, three weeks and she has not rung us back once',
  },
  {
    name: 'child',
    text: 'Alfie T in Year 4 at Milnthorpe Primary bit my daughter again, that boy is a nasty little bully',
  },
  { name: 'help', text: "My son told me his uncle hits him with a belt and I don't know what to do" },
];

/** A draft that nothing is to be said about. */
const QUIET = { name: 'quiet', text: 'Is it PE tomorrow or Thursday? Wilf has eaten the timetable' };

await mkdir(FOLDER, { recursive: true });
const stage = await setStage({ headless: true });
console.log(`Set up for ${SAMPLE.role} at ${SAMPLE.school}.`);
try {
  for (const scheme of ['light', 'dark'] as const) for (const stop of STOPS) await visitSite(stop, scheme);
  await visitPages();
  const asked = listed(strangers(stage.replicas.requests));
  console.log(`\nRequests to the network by the extension: ${asked === '' ? 'none' : `\n${asked}`}`);
  console.log(`Pictures: ${FOLDER}`);
  if (process.argv.includes('--keep')) await keepPictures();
  if (asked !== '') process.exitCode = 1;
} finally {
  await stage.close();
  await stage.replicas.stop();
}

async function visitSite(stop: Stop, scheme: 'light' | 'dark'): Promise<void> {
  // Written first and looked at last: by then the background has answered it and the card's pause is over.
  const quiet = await write(stop, scheme, QUIET.text);
  for (const draft of DRAFTS) {
    const page = await write(stop, scheme, draft.text);
    await visitCard(page, `${stop.name}-${draft.name}-${scheme}`, draft.text, scheme === 'light');
    await page.close();
  }
  const name = `${stop.name}-${QUIET.name}-${scheme}`;
  if (scheme === 'light') await tellOf(name, QUIET.text, await cardOn(quiet), quiet);
  await quiet.screenshot({ path: join(FOLDER, `${name}.png`) });
  await quiet.close();
}

async function write(stop: Stop, colorScheme: 'light' | 'dark', text: string): Promise<Page> {
  const page = await stage.context.newPage();
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await page.goto(stop.address);
  await stop.reach(page);
  await page.keyboard.type(text);
  return page;
}

async function visitCard(page: Page, name: string, text: string, tell: boolean): Promise<void> {
  const card = await cardOn(page);
  await expect.poll(() => card.state(), { timeout: 10_000 }).toBe('card');
  if (tell) await tellOf(name, text, card, page);
  await page.screenshot({ path: join(FOLDER, `${name}.png`) });
  if (!name.includes('-card-')) return;
  await card.press('Raise it with the school');
  await expect.poll(() => card.links()).not.toEqual([]);
  if (tell) console.log(`  link:    ${(await card.links()).join(' ')}`);
  await page.screenshot({ path: join(FOLDER, `${name.replace('-card-', '-raise-')}.png`) });
}

/** Prints what was noticed, and which clause the card showed. */
async function tellOf(name: string, text: string, card: CardOnPage, page: Page): Promise<void> {
  const { noticed, clause, source } = await card.reading();
  console.log(`\n${new URL(page.url()).host} (${name})\n  draft:   ${text}`);
  console.log(`  noticed: ${noticed || 'nothing'}`);
  if (clause) console.log(`  clause:  ${clause}\n  source:  ${source}`);
  if (name.includes('-help-')) console.log(`  help:    ${(await card.links()).join(' ')}`);
}

async function visitPages(): Promise<void> {
  const address = `chrome-extension://${stage.extensionId}`;
  for (const scheme of ['light', 'dark'] as const)
    for (const [name, path] of [
      ['options', 'options.html'],
      ['policy', 'policy.html?school=milnthorpe&role=parent'],
    ]) {
      const page = await stage.context.newPage();
      await page.emulateMedia({ colorScheme: scheme });
      await page.goto(`${address}/${path}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.screenshot({ path: join(FOLDER, `${name}-${scheme}.png`) });
      await page.close();
    }
}

async function keepPictures(): Promise<void> {
  await mkdir(KEPT, { recursive: true });
  for (const name of PICTURES) await copyFile(join(FOLDER, `${name}.png`), join(KEPT, `${name}.png`));
  console.log(`Kept for the README: ${KEPT}`);
}
