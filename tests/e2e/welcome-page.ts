import type { Locator, Page } from '@playwright/test';
import { BUNDLED } from '../../src/packs/bundled.ts';
import type { Pack } from '../../src/packs/schema.ts';
import type { Role } from '../../src/vocabulary.ts';
import { pack as packWords } from '../../src/words/pack.ts';
import { type ExampleDraft, welcome as words } from '../../src/words/welcome.ts';
import type { CardOnPage } from '../browser/card.ts';
import type { Launched } from '../browser/launch.ts';
import { expect, opened } from './fixtures.ts';

type ExtensionGlobal = { chrome: typeof import('webextension-polyfill') };

export const LACHE = 'Lache Primary School';
const { roles } = words.school;
export const GRUMBLE = words.practice.drafts.parent[0] as ExampleDraft;
export const NAMES_CHILD = words.practice.drafts.parent[1] as ExampleDraft;

/** A school of our own, made from a bundled pack so that it has rules for every role. */
export const HARROW_LANE: Pack = {
  ...(JSON.parse(
    JSON.stringify(BUNDLED.get('biggin-hill')).replaceAll('biggin-hill/', 'harrow-lane/'),
  ) as Pack),
  id: 'harrow-lane',
  policy: { title: 'Social Media Policy', adopted: '2025-09', review: '2025-10' },
  copy: { maker: 'The office at Harrow Lane', official: true, made: '2026-10-01', reviewBy: '2099-10-01' },
};
HARROW_LANE.school = { ...HARROW_LANE.school, name: 'Harrow Lane Primary School', aliases: ['Harrow Lane'] };
HARROW_LANE.complaints.link = { label: 'Complaints', url: 'mailto:office@harrowlane.example' };

export const stored = (page: Page): Promise<Record<string, unknown>> =>
  page.evaluate(() => (globalThis as unknown as ExtensionGlobal).chrome.storage.local.get(null));
export const state = (page: Page) => page.locator('.state');
export const school = (page: Page) => page.getByLabel(words.school.label, { exact: true });
export const role = (page: Page, name: Role) => page.getByRole('checkbox', { name: roles[name] });
export const practiceBox = (page: Page) => page.getByLabel(words.practice.box);
export const post = (page: Page) => page.getByRole('button', { name: words.practice.post, exact: true });
export const code = (page: Page) => page.getByLabel(packWords.add.code, { exact: true });
export const file = (page: Page) => page.getByLabel(packWords.add.file);
export const openAddPack = (page: Page) => page.getByText(packWords.add.title).click();

export async function setUpAs(page: Page, name: string, who: Role): Promise<void> {
  await school(page).selectOption(name);
  await role(page, who).check();
}

/** Tabs forwards until this has focus, as somebody without a mouse does. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  const hasFocus = () => target.evaluate((element) => element === document.activeElement);
  for (let presses = 0; presses < 40; presses++) {
    if (await hasFocus()) return;
    await page.keyboard.press('Tab');
  }
  await expect(target).toBeFocused();
}

export async function pasteByKey(page: Page, text: string): Promise<void> {
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await page.keyboard.press('Control+V');
}

export async function practise(page: Page, example: string, card: CardOnPage): Promise<void> {
  await page.getByRole('button', { name: example }).click();
  await opened(card);
}

/** Opens the welcome page of an extension that keeps nothing yet but this. */
export async function openWelcome(
  page: Page,
  { extensionId }: Launched,
  kept: Record<string, unknown> = {},
): Promise<void> {
  await page.goto(`chrome-extension://${extensionId}/welcome.html`);
  await page.evaluate(async (values) => {
    const { local } = (globalThis as unknown as ExtensionGlobal).chrome.storage;
    await local.clear();
    await local.set(values);
  }, kept);
  await page.reload();
  await page.getByRole('heading', { level: 2 }).first().waitFor();
}
