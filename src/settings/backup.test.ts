import { describe, expect, it } from 'vitest';
import { bundledPack } from '../packs/bundled.ts';
import { readBackup, writeBackup } from './backup.ts';
import { readSettings } from './schema.ts';

const { settings } = readSettings({
  memberships: [{ school: 'lache', role: 'staff' }],
  family: ['Wilf'],
  hold: 'always',
  direct: true,
  dailyCards: null,
  pausedUntil: 99,
  dismissals: [{ id: '0123456789abcdef', school: 'lache', kind: 'staff', site: 'x', date: '2026-11-20' }],
});
const pack = { ...bundledPack('lache'), id: 'lache' };

describe('a file of settings', () => {
  it('reads back what was written, but for the pause', () => {
    const reading = readBackup(writeBackup(settings, { lache: pack }));
    const { pausedUntil: _pause, ...carried } = settings;
    expect(reading).toEqual({ ok: true, backup: { settings: carried, packs: [pack] } });
  });

  it('holds only packs that can be read, so that it can be read itself', () => {
    const reading = readBackup(writeBackup(settings, { lache: pack, broken: { version: 1 } }));
    expect(reading).toMatchObject({ ok: true, backup: { packs: [pack] } });
  });

  it('may hold more than a pack may', () => {
    const packs = Object.fromEntries(Array.from({ length: 200 }, (_, at) => [`${at}`, pack]));
    const written = writeBackup(settings, packs);
    expect(written.length).toBeGreaterThan(1_000_000);
    expect(readBackup(written)).toMatchObject({ ok: true });
  });

  it('changes only what it names', () => {
    expect(readBackup('{"forethought":1,"settings":{"hold":"never"}}')).toEqual({
      ok: true,
      backup: { settings: { hold: 'never' }, packs: [] },
    });
  });

  it.each([
    ['', 'line 1, column 1'],
    ['{"forethought":1,', 'line 1, column 18'],
    ['{}', 'forethought'],
    ['[]', 'forethought'],
    ['{"forethought":2}', 'forethought'],
    ['{"forethought":1,"settings":["lache"]}', 'settings'],
    ['{"forethought":1,"settings":null}', 'settings'],
    ['{"forethought":1,"settings":{"hold":"sometimes"}}', 'settings.hold'],
    ['{"forethought":1,"settings":{"sites":["x","myspace"]}}', 'settings.sites[1]'],
    ['{"forethought":1,"settings":{"colour":"red"}}', 'settings.colour'],
    ['{"forethought":1,"packs":"lache"}', 'packs'],
    ['{"forethought":1,"packs":[{"version":1}]}', 'packs[0].id'],
  ])('%s is refused, and says where', (json, path) => {
    const reading = readBackup(json);
    expect(reading.ok ? [] : reading.faults.map((fault) => fault.path)).toContain(path);
  });
});
