import { expect } from '@playwright/test';
import { poll } from '../browser/poll.ts';
import { surfaceNamed } from '../e2e/all-surfaces.ts';
import { choosePicture } from '../e2e/choose.ts';
import { opened, posted, send, sendAgain } from '../e2e/fixtures.ts';
import { AT_SCHOOL, TAKEN, WITH_GROUNDS } from '../samples/grounds.ts';
import { jpegOf } from '../samples/shot.ts';
import { test } from './fixtures.ts';

type Extension = { chrome: typeof import('webextension-polyfill') };

const NAME = 'Facebook post';
const surface = surfaceNamed(NAME);

test.afterEach(({ office }) =>
  office.evaluate(() => (globalThis as unknown as Extension).chrome.storage.local.remove('packs')),
);

test('a picture alone that was taken at school gets its card, and is held once', async ({
  page,
  card,
  office,
}) => {
  await office.evaluate(
    (pack) => (globalThis as unknown as Extension).chrome.storage.local.set({ packs: { [pack.id]: pack } }),
    WITH_GROUNDS,
  );
  await choosePicture(NAME, page, {
    name: 'IMG_0412.JPG',
    mimeType: 'image/jpeg',
    buffer: jpegOf(AT_SCHOOL, 300_000),
  });
  await opened(card);
  expect(await card.text()).toContain(TAKEN);
  await send(surface, page);
  await poll(() => card.text()).toContain('Held once');
  expect(await posted(page)).toEqual([]);
  await sendAgain(surface, page);
  await poll(() => posted(page)).toEqual(['']);
});
