import type { BrowserContext, Page } from '@playwright/test';
import { ROLES, type Role } from '../../src/vocabulary.ts';
import { en } from '../../src/words/en.ts';
import { pack as packWords } from '../../src/words/pack.ts';
import { welcome } from '../../src/words/welcome.ts';
import { poll } from './poll.ts';

/** What a person chooses on the welcome page, and the hold in the settings. */
export interface SetUp {
  /** The school's name as the page lists it. */
  school: string;
  /** The set-up code that brings the school, where it is no bundled one. */
  code?: string;
  /** The role as the cards word it: "a parent, carer or relative". */
  role: string;
  family?: string;
  /** The hold as the settings word it, or its beginning. */
  hold?: RegExp;
  direct?: boolean;
}

type ExtensionGlobal = { chrome: typeof import('webextension-polyfill') };

/**
 * Sets the extension up through its own pages, as a person would, or changes what was set up before. Cards come
 * without a limit to a day's, for a suite writes more in a minute than a person in a week.
 */
export async function setUp(context: BrowserContext, extensionId: string, choices: SetUp): Promise<void> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/welcome.html`);
  if (choices.code !== undefined) await takeCode(page, choices.code);
  const school = await chooseSchool(page, choices);
  if (choices.family !== undefined) {
    await page.getByLabel(welcome.family.label).fill(choices.family);
    await page.getByLabel(welcome.family.label).blur();
  }
  if (choices.direct !== undefined) await chooseDirect(page, choices.direct);
  if (choices.hold) {
    await page.goto(`chrome-extension://${extensionId}/options.html`);
    await page.getByRole('radio', { name: choices.hold }).check();
  }
  await page.evaluate(() =>
    (globalThis as unknown as ExtensionGlobal).chrome.storage.local.set({ dailyCards: null }),
  );
  // The pages write at each change; it is done once the stored values say so.
  await poll(() => isStored(page, { ...choices, school })).toBe(true);
  await page.close();
}

/** Pastes a set-up code and accepts what is in it. */
export async function takeCode(page: Page, code: string): Promise<void> {
  await pasteCode(page, code);
  await page.getByRole('button', { name: packWords.add.use }).click();
}

/** Pastes a set-up code and asks what is in it. */
export async function pasteCode(page: Page, code: string): Promise<void> {
  await page.getByText(packWords.add.title).click();
  await page.getByLabel(packWords.add.code, { exact: true }).fill(code);
  await page.getByRole('button', { name: packWords.add.check }).click();
}

/** Returns the id of the school's pack. */
async function chooseSchool(page: Page, { school, role }: SetUp): Promise<string> {
  const { roles } = welcome.school;
  const wanted = roleCalled(role);
  const [id = ''] = await page.getByLabel(welcome.school.label, { exact: true }).selectOption(school);
  await page.getByRole('checkbox', { name: roles[wanted] }).check();
  for (const other of ROLES)
    if (other !== wanted) await page.getByRole('checkbox', { name: roles[other] }).uncheck();
  return id;
}

/** Parents and others tick a box; staff and pupils answer a question. */
async function chooseDirect(page: Page, direct: boolean): Promise<void> {
  const { tick, yes, no } = welcome.direct;
  const box = page.getByRole('checkbox', { name: tick });
  if ((await box.count()) > 0) await box.setChecked(direct);
  else await page.getByRole('radio', { name: direct ? yes : no }).check();
}

function roleCalled(name: string): Role {
  const role = ROLES.find((one) => en.as[one] === name);
  if (!role) throw new Error(`No role is called "${name}": ${Object.values(en.as).join('; ')}`);
  return role;
}

async function isStored(page: Page, { school, role, family, hold, direct }: SetUp): Promise<boolean> {
  const stored = await page.evaluate(() =>
    (globalThis as unknown as ExtensionGlobal).chrome.storage.local.get(null),
  );
  const [membership, ...others] = (stored.memberships ?? []) as { school: string; role: Role }[];
  return (
    membership?.school === school &&
    membership.role === roleCalled(role) &&
    others.length === 0 &&
    stored.dailyCards === null &&
    (family === undefined || Array.isArray(stored.family)) &&
    (direct === undefined || (stored.direct ?? false) === direct) &&
    (hold === undefined || typeof stored.hold === 'string')
  );
}
