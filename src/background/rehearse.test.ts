import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { DraftMessage, Finding } from '../messages/protocol.ts';
import { CONCERNS, type Concern } from '../vocabulary.ts';
import { device } from './fixture.ts';
import { rehearseMark, toRehearsal } from './rehearse.ts';

vi.mock('../browser.ts', () => import('./fixture.ts'));

const found = (concern: Concern, changes: Partial<Finding> = {}): Finding =>
  ({ show: 'advise', quietly: false, weight: CONCERNS.indexOf(concern), ...changes }) as Finding;

/** Types a draft's text as it stands after each pause or keystroke; gives what the page is then told. */
function typing() {
  const rehearse = toRehearsal(() => '2026-11-26');
  let seq = 0;
  return (text: string, finding: Finding | null, changes: Partial<DraftMessage> = {}) => {
    seq += 1;
    const message = { type: 'draft', key: 'k', seq, site: 'x', surface: 'post', text, ...changes } as const;
    return rehearse(message, { type: 'finding', key: message.key, seq, finding });
  };
}

const counted = async () => {
  await vi.advanceTimersByTimeAsync(2_000);
  return (device.stored.rehearsed as Record<string, unknown> | undefined)?.['2026-11-23'];
};

beforeEach(() => {
  device.stored = {};
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

describe('a rehearsal', () => {
  it('shows nothing and counts what would have come, once a draft', async () => {
    const type = typing();
    expect(type('Mrs Pellow is use', found('mention', { show: 'note' }))).toMatchObject({ finding: null });
    expect(type('Mrs Pellow is useless', found('abuse'))).toMatchObject({ seq: 2, finding: null });
    expect(await counted()).toEqual({ drafts: 1, cards: { abuse: 1 }, marks: {} });
    type('Mrs Pellow is useless!', found('abuse'));
    expect(await counted()).toEqual({ drafts: 1, cards: { abuse: 1 }, marks: {} });
    type('Mrs Pellow is useless! So is the trip', found('complaint', { quietly: true }));
    expect(await counted()).toEqual({ drafts: 1, cards: { abuse: 1 }, marks: { complaint: 1 } });
  });

  it('counts a draft of which nothing would have come, and another in the same box', async () => {
    const type = typing();
    type('Lovely weather for the fair', null);
    type('S', null);
    type('See you all there', null);
    expect(await counted()).toEqual({ drafts: 2, cards: {}, marks: {} });
    type('And in another box', null, { key: 'other' });
    expect(await counted()).toMatchObject({ drafts: 3 });
  });

  it('lets help through, and never counts it', async () => {
    const type = typing();
    const help = found('disclosure', { show: 'help' });
    expect(type('My son told me his uncle hits him', help)).toMatchObject({ finding: help });
    expect(await counted()).toBeUndefined();
  });

  it('leaves practice alone', async () => {
    const card = found('abuse');
    expect(typing()('Mrs Pellow', card, { practice: true })).toMatchObject({ finding: card });
    expect(await counted()).toBeUndefined();
  });

  it('counts a mark that is of no draft', async () => {
    rehearseMark('contact', '2026-11-26');
    expect(await counted()).toEqual({ drafts: 0, cards: {}, marks: { contact: 1 } });
  });

  it('keeps no word of a draft', async () => {
    typing()('Mrs Pellow at Milnthorpe Primary is useless', found('abuse'));
    await counted();
    expect(JSON.stringify(device.stored)).not.toMatch(/pellow|milnthorpe|useless|"x"|facebook/i);
  });
});
