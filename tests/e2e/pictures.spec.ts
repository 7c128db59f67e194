import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { enter } from '../browser/enter.ts';
import { poll } from '../browser/poll.ts';
import { AT_SCHOOL, ELSEWHERE, TAKEN, WITH_GROUNDS } from '../samples/grounds.ts';
import { heicOf, jpegOf, pngOf } from '../samples/shot.ts';
import { surfaceNamed } from './all-surfaces.ts';
import { choosePicture, SURFACES_WITH_PICTURES } from './choose.ts';
import {
  cardsShown,
  drafted,
  expect,
  gone,
  MILNTHORPE_PARENT,
  opened,
  posted,
  send,
  sendAgain,
  settled,
  store,
  test,
} from './fixtures.ts';
import { hearMessages } from './reports.ts';
import { writeOn } from './samples.ts';
import { captionBox, chatBox, gotoWhatsapp, openChat } from './sites/whatsapp.ts';

test.use({ person: MILNTHORPE_PARENT });
test.beforeEach(({ office }) => store(office, { packs: { [WITH_GROUNDS.id]: WITH_GROUNDS } }));

const INSULT = 'Honestly Mrs Pellow at Milnthorpe Primary is a useless lazy cow';
const FACEBOOK_POST = surfaceNamed('Facebook post');
const jpeg = (told = AT_SCHOOL, length = 0) => ({
  name: 'IMG_0412.JPG',
  mimeType: 'image/jpeg',
  buffer: jpegOf(told, length),
});

for (const name of SURFACES_WITH_PICTURES)
  test(`${name}: a picture alone that was taken at school gets its card, and is held once`, async ({
    page,
    card,
  }) => {
    const surface = surfaceNamed(name);
    await choosePicture(name, page, jpeg());
    await opened(card);
    expect(await card.text()).toContain(TAKEN);
    await send(surface, page);
    await poll(() => card.text()).toContain('Held once');
    expect(await posted(page)).toEqual([]);
    await sendAgain(surface, page);
    await poll(() => posted(page)).toEqual(['']);
    await gone(card);
  });

for (const [kind, file] of [
  [
    'a HEIC, of a type the system does not know',
    { name: 'IMG_0413.HEIC', mimeType: '', buffer: heicOf(AT_SCHOOL) },
  ],
  ['a PNG', { name: 'shot.png', mimeType: 'image/png', buffer: pngOf(AT_SCHOOL) }],
  ['a JPEG of 10 MB', jpeg(AT_SCHOOL, 10_000_000)],
] as const)
  test(`${kind} is read too`, async ({ page, card }) => {
    await choosePicture('Facebook post', page, file);
    await opened(card);
    expect(await card.text()).toContain(TAKEN);
  });

for (const [kind, file] of [
  ['from elsewhere', jpeg(ELSEWHERE)],
  ['that tells nothing', jpeg({})],
  ['that is garbage', { ...jpeg(), buffer: Buffer.from('IMG'.repeat(50_000)) }],
] as const)
  test(`a picture ${kind} says nothing, and a draft beside it is judged as ever`, async ({
    page,
    card,
    browserWithExtension,
  }) => {
    await choosePicture('Facebook post', page, file);
    await settled(browserWithExtension, (other) => writeOn(other, INSULT));
    expect(await cardsShown(page)).toBe(0);
    await enter(page, INSULT);
    await opened(card);
    expect(await card.text()).not.toContain('By its own record');
  });

test('words that say it is their own child alone send the card away; a picture taken out does too', async ({
  page,
  card,
}) => {
  await choosePicture('Facebook post', page, jpeg());
  await opened(card);
  await enter(page, OWN);
  await gone(card);
  for (const _ of OWN) await page.keyboard.press('Backspace');
  await opened(card);
  await page.locator('.previews img').evaluate((preview) => preview.remove());
  await gone(card);
  // Another in its place is looked at by itself.
  await page.getByRole('dialog').locator('input[type=file]').setInputFiles(jpeg(ELSEWHERE));
  await enter(page, INSULT);
  await opened(card);
  expect(await card.text()).not.toContain('By its own record');
});
const OWN = 'Our youngest in his new coat';

test('pictures sent one after the other without a word are drafts of their own, each held once', async ({
  page,
  card,
}) => {
  const surface = surfaceNamed('WhatsApp caption in a group');
  await choosePicture(surface.name, page, jpeg());
  for (const [sent, next] of [
    [[''], jpeg()],
    [['', ''], jpeg(ELSEWHERE)],
  ] as const) {
    await opened(card);
    await page.keyboard.press('Enter');
    await poll(() => card.text()).toContain('Held once');
    await page.keyboard.press('Enter');
    await poll(() => posted(page)).toEqual(sent);
    await gone(card);
    await page.locator('#main footer input[type=file]').setInputFiles(next);
  }
  await captionBox(page).click();
  await enter(page, INSULT);
  await opened(card);
  expect(await card.text()).not.toContain('By its own record');
});

test('what was said of a picture outlives the background', async ({ page, card, browserWithExtension }) => {
  await choosePicture('Facebook post', page, jpeg());
  await opened(card);
  await browserWithExtension.stopBackground();
  await page.keyboard.type('Lovely');
  await poll(() => card.text().catch(() => '')).toContain(TAKEN);
});

test('a background that slept is told nothing of a picture that was posted, for the next post', async ({
  page,
  card,
  browserWithExtension,
}) => {
  const surface = surfaceNamed('X post in the dialog');
  const dialog = page.getByRole('dialog');
  await surface.open(page);
  await dialog.locator('input[type=file]').setInputFiles(jpeg());
  await opened(card);
  await card.press('Close');
  await page.keyboard.type('A walk');
  await send(surface, page);
  await poll(() => posted(page)).toEqual(['A walk']);
  await browserWithExtension.stopBackground();
  await page.getByTestId('SideNav_NewTweet_Button').click();
  await dialog.getByTestId('tweetTextarea_0').click();
  // By no file, paste or drop: the site's own camera has taken it.
  await dialog.getByTestId('tweetButton').evaluate(async (button) => {
    const canvas = document.createElement('canvas');
    const shot = await new Promise<Blob | null>((done) => canvas.toBlob(done));
    const preview = document.createElement('img');
    preview.src = URL.createObjectURL(shot as Blob);
    button.before(preview);
  });
  await enter(page, INSULT);
  await opened(card);
  expect(await card.text()).not.toContain('By its own record');
});

test('in a chat that is left alone no picture is read, nor later for another', async ({
  page,
  card,
  browserWithExtension,
}) => {
  await gotoWhatsapp(page);
  await openChat(page, 'Sam');
  const heard = await hearMessages(browserWithExtension);
  const pictures = async () => (await heard()).filter((message) => message.type === 'pictures');
  await gotoWhatsapp(page);
  await openChat(page, 'Sam');
  await page.locator('#main footer input[type=file]').setInputFiles(jpeg());
  await captionBox(page).click();
  await enter(page, INSULT);
  await settled(browserWithExtension, (other) => writeOn(other, INSULT));
  expect(await cardsShown(page)).toBe(0);
  expect(await pictures()).toEqual([]);
  await page.locator('.media-tools button').click();
  await openChat(page, 'Walking club');
  await page.locator('#main footer input[type=file]').setInputFiles(jpeg(ELSEWHERE));
  await captionBox(page).click();
  await enter(page, INSULT);
  await opened(card);
  expect((await pictures()).map(({ heads }) => heads.length)).toEqual([1]);
  expect(await card.text()).not.toContain('By its own record');
});

test('a picture pasted into a WhatsApp group is known under its caption, and the page has it whole', async ({
  page,
  card,
}) => {
  await gotoWhatsapp(page);
  await openChat(page, 'Year 4 parents');
  const file = jpeg(AT_SCHOOL, 300_000);
  const seen = await watchFiles(page);
  await chatBox(page).evaluate((box, base64) => {
    const data = new DataTransfer();
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    data.items.add(new File([bytes], 'IMG_0412.JPG', { type: 'image/jpeg' }));
    box.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, composed: true, cancelable: true }),
    );
  }, file.buffer.toString('base64'));
  await opened(card);
  expect(await card.text()).toContain(TAKEN);
  await poll(seen).toEqual([{ type: 'paste', ...wholeOf(file) }]);
  await page.keyboard.type('look');
  expect(await drafted(page)).toBe('look');
});

test('a picture dropped on a Facebook post is known, and the page has it whole', async ({
  page,
  card,
}, info) => {
  await FACEBOOK_POST.open(page);
  const file = jpeg(AT_SCHOOL, 300_000);
  const seen = await watchFiles(page);
  await dropFile(page, file, info.outputPath(file.name));
  await opened(card);
  expect(await card.text()).toContain(TAKEN);
  await poll(seen).toEqual([{ type: 'drop', ...wholeOf(file) }]);
});

test('a picture that is chosen reaches the page whole', async ({ page, card }) => {
  await FACEBOOK_POST.open(page);
  const file = jpeg(AT_SCHOOL, 300_000);
  const seen = await watchFiles(page);
  await page.getByRole('dialog').locator('input[type=file]').setInputFiles(file);
  await opened(card);
  await poll(seen).toEqual([
    { type: 'input', ...wholeOf(file) },
    { type: 'change', ...wholeOf(file) },
  ]);
});

interface Whole {
  name: string;
  size: number;
  sum: string;
  /** Whether anybody before the page had stopped it. */
  isPrevented: boolean;
}

const wholeOf = ({ name, buffer }: { name: string; buffer: Buffer }): Whole => ({
  name,
  size: buffer.length,
  sum: createHash('sha256').update(buffer).digest('hex'),
  isPrevented: false,
});

/** Notes the files of events as the page is given them, before its own code has them; returns what has come so far. */
async function watchFiles(page: Page): Promise<() => Promise<(Whole & { type: string })[]>> {
  await page.evaluate(() => {
    const noted: Promise<unknown>[] = [];
    (window as unknown as { noted: unknown }).noted = noted;
    for (const type of ['input', 'change', 'paste', 'drop'])
      window.addEventListener(
        type,
        (event) => {
          const { clipboardData, dataTransfer } = event as ClipboardEvent & DragEvent;
          const files = (clipboardData ?? dataTransfer ?? (event.target as HTMLInputElement)).files;
          const isPrevented = event.defaultPrevented;
          for (const file of files ?? [])
            noted.push(
              file
                .arrayBuffer()
                .then((bytes) => crypto.subtle.digest('SHA-256', bytes))
                .then((digest) => ({
                  type,
                  name: file.name,
                  size: file.size,
                  sum: [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join(''),
                  isPrevented,
                })),
            );
        },
        true,
      );
  });
  return () => page.evaluate(() => Promise.all((window as unknown as { noted: Promise<never>[] }).noted));
}

/** Drops a file on the dialog, as from a window of files. */
async function dropFile(page: Page, file: { buffer: Buffer }, path: string): Promise<void> {
  await writeFile(path, file.buffer);
  const box = await page.getByRole('dialog').locator('.attach').boundingBox();
  if (!box) throw new Error('The dialog has no place for pictures.');
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [path], dragOperationsMask: 1 };
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, ...at, data });
}
