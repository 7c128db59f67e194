import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type CardOnPage, cardOn } from '../browser/card.ts';
import { opened } from '../browser/card-states.ts';
import { poll } from '../browser/poll.ts';
import { popupFor } from '../browser/popup.ts';
import { SURFACES, surfaceNamed } from '../e2e/all-surfaces.ts';
import type { SurfaceUnderTest } from '../e2e/surfaces.ts';
import { listed, strangers } from '../replicas/server.ts';
import { LARKHOLM_FELL } from '../samples/larkholm-fell.ts';
import { recordFirstCard } from './first-card.ts';
import { ROOT } from './install.mjs';
import { SAMPLE, setStage } from './stage.ts';

const FOLDER = join(ROOT, '.output/tour');
const KEPT = join(ROOT, 'tests/pictures');

/** With `--keep`, these become the README's pictures. */
const PICTURES = [
  'facebook-post-card-light',
  'x-reply-card-light',
  'instagram-comment-card-light',
  'whatsapp-group-card-light',
  'whatsapp-group-raise-light',
  'whatsapp-group-help-dark',
  ...[1, 2, 3, 4, 5].map((step) => `first-card-${step}`),
];

/** Drafts that every card speaks to, and one that nothing is to be said about. */
const DRAFTS = {
  card: 'Mrs Quillan at Larkholm Fell is useless, three weeks and she has not rung us back once',
  child: 'Alfie T in Year 4 at Larkholm Fell bit my daughter again, that boy is a nasty little bully',
  help: "My son told me his uncle hits him with a belt and I don't know what to do",
};
const QUIET = 'Is it PE tomorrow or Thursday? Wilf has eaten the timetable';

type Scheme = 'light' | 'dark';

await mkdir(FOLDER, { recursive: true });
const stage = await setStage({ headless: true, person: SAMPLE });
console.log(`Set up for ${SAMPLE.role} at ${SAMPLE.school}.`);
try {
  for (const surface of SURFACES) await visit(surface, 'card', 'light');
  const chat = surfaceNamed('WhatsApp group');
  await visitQuiet(chat);
  for (const draft of ['child', 'help'] as const)
    for (const scheme of ['light', 'dark'] as const) await visit(chat, draft, scheme);
  for (const name of ['Facebook post', 'X post', 'Instagram caption'])
    await visit(surfaceNamed(name), 'card', 'dark');
  await visitPages();
  const asked = listed(strangers(stage.replicas.requests));
  console.log(`\nRequests to the network by the extension: ${asked === '' ? 'none' : `\n${asked}`}`);
  if (asked !== '') process.exitCode = 1;
} finally {
  await stage.close();
}
await recordFirstCard(FOLDER);
console.log(`Pictures: ${FOLDER}`);
if (process.argv.includes('--keep')) await keepPictures();

/** "Facebook comment in a group" → "facebook-comment-in-a-group". */
function fileName(surface: SurfaceUnderTest): string {
  return surface.name
    .toLowerCase()
    .replace(/[^a-z]+/g, '-')
    .replace(/-$/, '');
}

async function visit(surface: SurfaceUnderTest, draft: keyof typeof DRAFTS, scheme: Scheme): Promise<void> {
  const page = await write(surface, scheme, DRAFTS[draft]);
  const card = await cardOn(page);
  await opened(card);
  const name = `${fileName(surface)}-${draft}-${scheme}`;
  if (scheme === 'light') await tellOf(`${surface.name}, ${draft}`, DRAFTS[draft], card, page);
  await page.screenshot({ path: join(FOLDER, `${name}.png`) });
  if (draft === 'card' && scheme === 'light') {
    await card.press('Raise it with the school');
    await poll(() => card.links()).not.toEqual([]);
    console.log(`  link:    ${(await card.links()).join(' ')}`);
    await page.screenshot({ path: join(FOLDER, `${name.replace('-card-', '-raise-')}.png`) });
  }
  if (surface.name === 'Facebook post' && scheme === 'dark') await visitPopup(page);
  await page.close();
}

/** Written first and looked at once a later draft has its card: by then it has been judged, and its pause is over. */
async function visitQuiet(surface: SurfaceUnderTest): Promise<void> {
  const quiet = await write(surface, 'light', QUIET);
  await visit(surface, 'card', 'light');
  await quiet.bringToFront();
  await tellOf(`${surface.name}, quiet`, QUIET, await cardOn(quiet), quiet);
  await quiet.screenshot({ path: join(FOLDER, `${fileName(surface)}-quiet-light.png`) });
  await quiet.close();
}

async function write(surface: SurfaceUnderTest, colorScheme: Scheme, text: string): Promise<Page> {
  const page = await stage.context.newPage();
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await surface.open(page);
  await page.keyboard.type(text);
  return page;
}

/** Prints what was noticed, and which clause the card showed. */
async function tellOf(name: string, text: string, card: CardOnPage, page: Page): Promise<void> {
  const { noticed, clause, source } = await card.reading();
  console.log(`\n${new URL(page.url()).host} (${name})\n  draft:   ${text}`);
  console.log(`  noticed: ${noticed || 'nothing'}`);
  if (clause) console.log(`  clause:  ${clause}\n  source:  ${source}`);
  if (name.endsWith('help')) console.log(`  help:    ${(await card.links()).join(' ')}`);
}

async function visitPopup(page: Page): Promise<void> {
  const popup = await popupFor(stage, page);
  await popup.setViewportSize({ width: 380, height: 640 });
  for (const colorScheme of ['light', 'dark'] as const) {
    await popup.emulateMedia({ colorScheme });
    await popup.screenshot({ path: join(FOLDER, `popup-${colorScheme}.png`) });
  }
  await popup.close();
}

async function visitPages(): Promise<void> {
  const address = `chrome-extension://${stage.extensionId}`;
  for (const scheme of ['light', 'dark'] as const)
    for (const [name, path] of [
      ['welcome', 'welcome.html'],
      ['options', 'options.html'],
      ['policy', `policy.html?school=${LARKHOLM_FELL.id}&role=parent`],
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
