import { expect } from '@playwright/test';
import { poll } from '../browser/poll.ts';
import { surfaceNamed } from '../e2e/all-surfaces.ts';
import { INSULT, NAMES_CHILD, pack } from '../e2e/behaviours/behaviour.ts';
import { posted, send, write } from '../e2e/fixtures.ts';
import { listed, strangers } from '../replicas/requests.ts';
import { test } from './fixtures.ts';
import { isFirefoxsOwn } from './own-requests.ts';
import { pageOf } from './page.ts';
import { until } from './until.ts';

const surface = surfaceNamed('WhatsApp group');

test('"See the policy" opens the clauses for this role and school', async ({ page, card, firefox }) => {
  await write(surface, INSULT.text, { page, card });
  await card.press('See the policy');
  const tab = await until(async () => {
    for (const one of await firefox.tabs()) if ((await one.url()).includes('/policy.html')) return one;
    return undefined;
  }, 'no page of the policy opened');
  const policy = pageOf(tab);
  await policy
    .getByRole('heading', { name: pack?.school.name ?? 'no such pack' })
    .first()
    .waitFor();
  const text: string = await policy.evaluate(() => document.body.innerText);
  for (const clause of pack?.clauses ?? [])
    expect(text.includes(clause.text), clause.id).toBe(clause.roles.includes('parent'));
  await tab.close();
});

test('nothing goes anywhere but to the site', async ({ page, card, replicas }) => {
  await write(surface, NAMES_CHILD, { page, card });
  await card.press('Raise it with the school');
  await poll(() => card.text()).toContain(pack?.complaints.steps[0]);
  await card.press('Close');
  await send(surface, page);
  await poll(() => posted(page)).toEqual([NAMES_CHILD]);
  const arrivals = replicas.requests.filter((one) => !isFirefoxsOwn(one));
  expect(arrivals.filter(({ kind }) => kind === 'request').length).toBeGreaterThan(0);
  expect(listed(strangers(arrivals))).toBe('');
});
