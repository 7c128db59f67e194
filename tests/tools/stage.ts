import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type Launched, launch } from '../browser/launch.ts';
import { type SetUp, setUp } from '../browser/setup.ts';
import { settings } from '../replicas/replica.ts';
import { type Replicas, startReplicas } from '../replicas/server.ts';
import { ROOT } from './install.mjs';

/** The sample person: a parent at one of the bundled schools. */
export const SAMPLE: SetUp = {
  school: 'Milnthorpe Primary School',
  role: 'a parent, carer or relative',
  family: 'Wilf',
};

const CHATS = {
  chats: [
    {
      name: 'Year 4 parents',
      group: true,
      messages: [
        { by: 'Priya', text: 'Is it PE tomorrow?' },
        { by: 'Callum', text: 'Thursday I think' },
        { by: 'Wren', text: 'Thursday, and spellings' },
      ],
    },
    { name: 'Sam', messages: [{ by: 'Sam', text: 'See you at six' }] },
  ],
};

/** A replica page that is opened, and the way to its composer. */
export interface Stop {
  name: string;
  address: string;
  reach(page: Page): Promise<void>;
}

export const STOPS: Stop[] = [
  {
    name: 'facebook',
    address: 'https://www.facebook.com/',
    reach: async (page) => {
      await page.getByRole('button', { name: /What's on your mind/ }).click();
      await page.locator('[role=dialog] [contenteditable=true]').click();
    },
  },
  {
    name: 'whatsapp',
    address: `https://web.whatsapp.com/${settings(CHATS)}`,
    reach: async (page) => {
      await page.locator('#pane-side').getByText('Year 4 parents', { exact: true }).click();
      await page.locator('#main footer [contenteditable=true]').click();
    },
  },
];

/** The replicas' server and a browser with the built extension, set up for the sample person. */
export async function setStage(options: { headless: boolean }): Promise<Launched & { replicas: Replicas }> {
  const replicas = await startReplicas();
  const launched = await launch({
    extension: join(ROOT, '.output/chrome-mv3'),
    replicas,
    headless: options.headless,
    viewport: options.headless ? { width: 1280, height: 800 } : null,
  });
  await setUp(launched.context, launched.extensionId, SAMPLE);
  return { ...launched, replicas };
}
