import type { Page } from '@playwright/test';
import { enter } from '../browser/enter.ts';
import type { SetUp } from '../browser/setup.ts';
import { surfaceNamed } from './all-surfaces.ts';
import { LACHE_PARENT } from './fixtures.ts';

/** Surfaces by what is special about each, and drafts that are sure of their card for a Lache parent. */
export const FACEBOOK_POST = surfaceNamed('Facebook post');
export const WHATSAPP_GROUP = surfaceNamed('WhatsApp group');
export const WHATSAPP_ONE_TO_ONE = surfaceNamed('WhatsApp one-to-one chat');
export const WHATSAPP_CAPTION = surfaceNamed('WhatsApp caption in a group');
export const BIGGIN_HILL_PARENT: SetUp = { ...LACHE_PARENT, school: 'Biggin Hill Primary School' };

export const GRIEVANCE =
  'Fuming with Lache Primary, nobody has answered a single email about the trip money. Useless';
/** Serious: another family's child, named with what he did. */
export const NAMES_CHILD =
  'Alfie T in Year 4 at Lache Primary bit my daughter again, that boy is a nasty little bully';

/** Writes a text as a Facebook post. */
export async function writeOn(page: Page, text: string): Promise<void> {
  await FACEBOOK_POST.open(page);
  await enter(page, text);
}

export const writeGrievance = (page: Page) => writeOn(page, GRIEVANCE);
