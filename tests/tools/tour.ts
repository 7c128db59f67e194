import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { type CardOnPage, cardOn } from '../browser/card.ts';
import { listed, strangers } from '../replicas/server.ts';
import { ROOT } from './install.mjs';
import { SAMPLE, STOPS, setStage } from './stage.ts';

const FOLDER = join(ROOT, '.output/tour');

/** A draft on each site: one that gets a card, and one that asks for help. */
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
  { name: 'quiet', text: 'Is it PE tomorrow or Thursday? Wilf has eaten the timetable' },
];

await mkdir(FOLDER, { recursive: true });
const stage = await setStage({ headless: true });
console.log(`Set up for ${SAMPLE.role} at ${SAMPLE.school}.`);
try {
  for (const scheme of ['light', 'dark'] as const)
    for (const stop of STOPS)
      for (const draft of DRAFTS) {
        const page = await stage.context.newPage();
        await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
        await page.goto(stop.address);
        await stop.reach(page);
        await visit(page, `${stop.name}-${draft.name}-${scheme}`, draft.text, scheme === 'light');
        await page.close();
      }
  await visitPages();
  const asked = listed(strangers(stage.replicas.requests));
  console.log(`\nRequests to the network by the extension: ${asked === '' ? 'none' : `\n${asked}`}`);
  console.log(`Pictures: ${FOLDER}`);
  if (asked !== '') process.exitCode = 1;
} finally {
  await stage.close();
  await stage.replicas.stop();
}

async function visit(page: Page, name: string, text: string, tell: boolean): Promise<void> {
  await page.keyboard.type(text);
  const card = await cardOn(page);
  const quiet = name.includes('-quiet-');
  if (!quiet) await expect.poll(() => card.state(), { timeout: 10_000 }).toBe('card');
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
  const lines = (await card.text()).split('\n').filter((line) => line.trim() !== '');
  console.log(`\n${new URL(page.url()).host} (${name})\n  draft:   ${text}`);
  if (lines.length === 0) console.log(`  card:    none (${await card.state()})`);
  for (const line of lines.slice(1, 7)) console.log(`  card:    ${line}`);
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
      await page.screenshot({ path: join(FOLDER, `${name}-${scheme}.png`), fullPage: true });
      await page.close();
    }
}
