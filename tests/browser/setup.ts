import type { BrowserContext } from '@playwright/test';

/** What a person fills in on the settings page. */
export interface SetUp {
  /** The school's name as the page lists it. */
  school: string;
  /** The role as the page words it: "a parent, carer or relative". */
  role: string;
  family?: string;
  /** The hold as the page words it, or its beginning. */
  hold?: RegExp;
  direct?: boolean;
}

/** Sets the extension up through its own settings page, as a person would. */
export async function setUp(context: BrowserContext, extensionId: string, choices: SetUp): Promise<void> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/options.html`);
  await page.getByLabel('School', { exact: true }).selectOption(choices.school);
  await page.getByLabel('I am writing as').selectOption(choices.role);
  const saved = page.getByRole('status').filter({ hasText: 'Saved' });
  await saved.waitFor();
  if (choices.family !== undefined) {
    await page.getByRole('textbox').fill(choices.family);
    await page.getByRole('textbox').blur();
  }
  if (choices.hold) await page.getByRole('radio', { name: choices.hold }).check();
  if (choices.direct) await page.getByRole('checkbox', { name: 'Also read one-to-one messages' }).check();
  // The page writes at each change; it is done once the stored values say so.
  await page.waitForFunction(
    async (wanted) => {
      const stored = await (
        globalThis as unknown as { chrome: typeof import('webextension-polyfill') }
      ).chrome.storage.local.get(null);
      return (
        (stored.memberships as unknown[] | undefined)?.length === 1 &&
        (!wanted.direct || stored.direct === true) &&
        (!wanted.hold || typeof stored.hold === 'string') &&
        (wanted.family === undefined || Array.isArray(stored.family))
      );
    },
    { direct: choices.direct ?? false, family: choices.family, hold: choices.hold !== undefined },
  );
  await page.close();
}
