import { beforeEach, expect, it, vi } from 'vitest';
import type { DraftMessage } from '../messages/protocol.ts';
import { readCounters } from '../settings/counters.ts';
import { currentCounters } from '../settings/counting.ts';
import { device } from './fixture.ts';
import { HourMark } from './hour-mark.ts';

vi.mock('../browser.ts', () => import('./fixture.ts'));

const START = Date.parse('2026-11-24T09:00');
const MINUTE = 60_000;
const draft = (key: string, text: string): DraftMessage => ({
  type: 'draft',
  key,
  seq: 1,
  text,
  site: 'facebook',
  surface: 'post',
});

let page: HourMark;
const mayTell = async (key: string, text: string, at: number) =>
  page.asked(draft(key, text), await currentCounters(), at)();

beforeEach(() => {
  device.stored = { counters: readCounters(undefined) };
  page = new HourMark();
});

it('is not used up by a draft that was left before the mark stood beside it', async () => {
  expect(await mayTell('post', 'Off to', START)).toBe(true);
  expect(await mayTell('comment', 'Rain again', START + MINUTE)).toBe(true);
  page.stands();
  await vi.waitFor(async () => expect((await currentCounters()).hourAt).toBe(START + MINUTE));
  expect(await mayTell('comment', 'Rain again, and hail', START + 2 * MINUTE)).toBe(true);
  expect(await mayTell('post', 'Off to', START + 3 * MINUTE)).toBe(false);
  expect(await mayTell('post', 'Off to', START + 61 * MINUTE)).toBe(true);
});

it('counts nothing where the last answer was another', async () => {
  await mayTell('story', 'Snow on the tops', START);
  // There was more to tell of the next draft: nothing was asked.
  page.asked(draft('story', 'Snow on the tops, and Mrs Pellow is useless'), await currentCounters(), START);
  page.stands();
  expect((await currentCounters()).hourAt).toBe(0);
});
