import type { Page } from '@playwright/test';
import { WORDS } from '../replicas/instagram/words.ts';
import { surfaceNamed } from './all-surfaces.ts';
import { gotoInstagram } from './sites/instagram.ts';
import { gotoWhatsapp, openChat } from './sites/whatsapp.ts';

/** A file as a person picks it. */
export interface Chosen {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

/** How a picture gets into a draft; the caret is then where its words would go. */
const WAYS: Record<string, (page: Page, file: Chosen) => Promise<void>> = {
  'Facebook post': async (page, file) => {
    await surfaceNamed('Facebook post').open(page);
    await page.getByRole('dialog').locator('input[type=file]').setInputFiles(file);
  },
  'X post': async (page, file) => {
    await surfaceNamed('X post').open(page);
    await page.getByTestId('primaryColumn').getByTestId('fileInput').setInputFiles(file);
  },
  // Chosen three steps before there is a box to write in.
  'Instagram caption': async (page, file) => {
    const dialog = page.getByRole('dialog');
    const { create, crop, edit, next } = WORDS.en;
    await gotoInstagram(page);
    await page.getByRole('button', { name: create }).click();
    await dialog.locator('input[type=file]').setInputFiles(file);
    for (const step of [crop, edit]) {
      await dialog.getByRole('heading', { name: step }).waitFor();
      await dialog.getByRole('button', { name: next, exact: true }).click();
    }
  },
  'WhatsApp caption in a group': async (page, file) => {
    await gotoWhatsapp(page);
    await openChat(page, 'Year 4 parents');
    await page.locator('#main footer input[type=file]').setInputFiles(file);
  },
};

export const SURFACES_WITH_PICTURES = Object.keys(WAYS);

/** Goes to a composer as a person would, and chooses this picture for it. */
export async function choosePicture(surface: string, page: Page, file: Chosen): Promise<void> {
  const way = WAYS[surface];
  if (!way) throw new Error(`No way to choose a picture for "${surface}" is known.`);
  await way(page, file);
}
