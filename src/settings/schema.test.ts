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
      dailyCards: 3,
    });
    expect(faults).toEqual([]);
  });

  it.each([
    ['memberships', [{ school: 'lache', role: 'king' }], 'memberships.0.role'],
    ['memberships', 'lache', 'memberships'],
    ['family', ['Wilf', 7], 'family.1'],
    ['hold', 'sometimes', 'hold'],
    ['sites', ['myspace'], 'sites.0'],
    ['direct', 'yes', 'direct'],
    ['dailyCards', 0, 'dailyCards'],
    ['pausedUntil', 'tomorrow', 'pausedUntil'],
    ['dismissals', [{ id: 'Mrs Carr' }], 'dismissals.0.id'],
  ])('passes over a bad %s and keeps the rest', (key, value, where) => {
    const { settings, faults } = readSettings({ family: ['Maud'], [key]: value });
    expect(faults.map((fault) => fault.key)).toEqual([key]);
    expect(faults[0]?.message).toContain(`"${where}"`);
    if (key !== 'family') expect(settings.family).toEqual(['Maud']);
  });
});
