import { describe, expect, it } from 'vitest';
import { readSettings } from './schema.ts';

describe('readSettings', () => {
  it('gives defaults where nothing is stored: nobody, serious holds, private chats left alone', () => {
    const { settings, faults } = readSettings({});
    expect(settings).toMatchObject({
      memberships: [],
      family: [],
      hold: 'serious',
      direct: null,
      age: null,
      dailyCards: 3,
    });
    expect(faults).toEqual([]);
  });

  it.each([
    ['memberships', [{ school: 'lache', role: 'king' }], 'memberships[0].role'],
    ['memberships', 'lache', 'memberships'],
    ['family', ['Wilf', 7], 'family[1]'],
    ['age', 11.5, 'age'],
    ['age', 40, 'age'],
    ['hold', 'sometimes', 'hold'],
    ['sites', ['myspace'], 'sites[0]'],
    ['direct', 'yes', 'direct'],
    ['dailyCards', 0, 'dailyCards'],
    ['pausedUntil', 'tomorrow', 'pausedUntil'],
    ['dismissals', [{ id: 'Mrs Carr' }], 'dismissals[0].id'],
  ])('passes over a bad %s and keeps the rest', (key, value, where) => {
    const { settings, faults } = readSettings({ family: ['Maud'], [key]: value });
    expect(new Set(faults.map((fault) => fault.key))).toEqual(new Set([key]));
    expect(faults[0]?.path).toBe(where);
    if (key !== 'family') expect(settings.family).toEqual(['Maud']);
  });

  const membership = { school: 'lache', role: 'parent' };
  const dismissal = { id: '0123456789abcdef', school: 'lache', kind: 'staff', site: 'x', date: '2026-11-20' };
  it.each([
    ['memberships', [membership, { school: 'lache', role: 'king' }], [membership]],
    ['family', ['Wilf', 7, ' Maud ', ''], ['Wilf', 'Maud']],
    ['sites', ['x', 'myspace'], ['x']],
    // Never on again for what the person may have left out.
    ['sites', ['myspace'], []],
    ['sites', 'x', []],
    ['undecided', 7, []],
    ['dismissals', [{ id: 'Mrs Carr' }, dismissal], [dismissal]],
    ['dismissals', Array(501).fill(dismissal), Array(500).fill(dismissal)],
    ['dismissals', [...Array(501).fill(dismissal), {}], Array(500).fill(dismissal)],
  ])('reads a list entry by entry: %s %j', (key, value, expected) => {
    const { settings, faults } = readSettings({ [key]: value });
    expect(settings).toMatchObject({ [key]: expected });
    expect(faults.length).toBeGreaterThan(0);
  });

  it.each([
    ['dismissals', [{ ...dismissal, id: 'Mrs Carr' }]],
    ['dismissals', [{ ...dismissal, date: '2026-02-31' }]],
    ['memberships', [{ ...membership, age: 7 }]],
    ['direct', 'yes'],
    ['dailyCards', 2.5],
    ['pausedUntil', -1],
  ])('says in our own words what does not fit: %s %j', (key, value) => {
    const [fault] = readSettings({ [key]: value }).faults;
    expect(fault?.message).not.toMatch(/^Invalid|^Too|^Unrecognized|expected/);
  });
});
