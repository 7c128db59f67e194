import { beforeEach, describe, expect, it, vi } from 'vitest';
import { LARKHOLM_FELL } from '../../tests/samples/larkholm-fell.ts';
import { bundledPack } from '../packs/bundled.ts';
import type { Pack } from '../packs/schema.ts';

const LACHE = bundledPack('lache') as Pack;
const FORGED: Pack = { ...LACHE, copy: { ...LACHE.copy, maker: 'A pupil' } };
const POLICY = { school: 'lache', role: 'pupil' };
const PARENT = { school: 'lache', role: 'parent' } as const;

/** What is stored, every write to it, and what the policy store says. */
const device = vi.hoisted(() => ({
  stored: {} as Record<string, unknown>,
  writes: [] as unknown[],
  policy: {} as Record<string, unknown>,
}));

vi.mock('../browser.ts', () => {
  const local = {
    get: async (keys: null | string | string[]) =>
      Object.fromEntries(
        Object.entries(device.stored).filter(([key]) => keys === null || [keys].flat().includes(key)),
      ),
    set: async (values: Record<string, unknown>) => {
      device.writes.push(values);
      Object.assign(device.stored, structuredClone(values));
    },
    remove: async (keys: string | string[]) => {
      for (const key of [keys].flat()) delete device.stored[key];
    },
    clear: async () => {
      device.stored = {};
    },
    onChanged: { addListener: () => {} },
  };
  return { browser: { storage: { local, managed: { get: async () => device.policy } } } };
});

/** As at a start of the background: nothing is remembered but what is stored. */
async function start(stored: Record<string, unknown>, policy: Record<string, unknown> = {}) {
  Object.assign(device, { stored: structuredClone(stored), writes: [], policy });
  vi.resetModules();
  return import('./storage.ts');
}

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

describe('what is in force', () => {
  it("is the administrator's pack, whatever pack of the same id the person has added", async () => {
    const { inForce } = await start({ packs: { lache: FORGED }, policyCopy: POLICY });
    const { packs, settings } = await inForce();
    expect(packs.get('lache')).toEqual(LACHE);
    expect(settings.memberships).toEqual([POLICY]);
  });

  it("knows no school by the person's own pack", async () => {
    const policyCopy = { ...POLICY, school: LARKHOLM_FELL.id };
    const { inForce } = await start({ packs: { [LARKHOLM_FELL.id]: LARKHOLM_FELL }, policyCopy });
    const { settings, managed } = await inForce();
    expect(settings.memberships).toEqual([]);
    expect(managed?.faults).toHaveLength(1);
  });

  it("is the person's own pack before a bundled one where nobody administers", async () => {
    const { inForce } = await start({ packs: { lache: FORGED } });
    expect((await inForce()).packs.get('lache')).toEqual(FORGED);
  });

  it('leaves sites to the age of a pupil, until they are chosen', async () => {
    const pupil = { memberships: [POLICY], age: 12 };
    const { inForce } = await start(pupil);
    expect((await inForce()).settings.sites).toEqual([]);
    expect(Object.keys((await inForce()).helpOnly)).toHaveLength(4);
    const chosen = await start({ ...pupil, sites: ['x'] });
    expect(await chosen.inForce()).toMatchObject({ settings: { sites: ['x'] }, helpOnly: {} });
    const managed = await start({}, {});
    device.stored.policyCopy = { ...POLICY, age: 12 };
    expect(await managed.inForce()).toMatchObject({ settings: { sites: [] }, helpOnly: { instagram: 13 } });
    const set = await start({ policyCopy: { ...POLICY, age: 12, sites: ['facebook'] } });
    expect(await set.inForce()).toMatchObject({ settings: { sites: ['facebook'] }, helpOnly: {} });
  });

  it('asks the policy store once more some seconds after the start', async () => {
    const { inForce } = await start({});
    await inForce();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(device.stored).toEqual({});
    device.policy = POLICY;
    await vi.advanceTimersByTimeAsync(30_000);
    expect(device.stored).toEqual({ policyCopy: POLICY });
  });
});

describe('restore', () => {
  it('writes settings and packs at once, beside what is there', async () => {
    const { restore } = await start({ packs: { lache: FORGED }, hold: 'never' });
    await restore({ memberships: [PARENT] }, [LARKHOLM_FELL]);
    expect(device.writes).toHaveLength(1);
    expect(device.stored).toEqual({
      packs: { lache: FORGED, [LARKHOLM_FELL.id]: LARKHOLM_FELL },
      hold: 'never',
      memberships: [PARENT],
    });
  });

  it('takes a list of sites alone, of an older file, as a word about every site', async () => {
    const { restore } = await start({ undecided: ['facebook'] });
    await restore({ sites: ['x'] }, []);
    expect(device.stored).toEqual({ sites: ['x'], undecided: [] });
  });

  it('carries a list of sites from an older version out and in, and turns none on', async () => {
    const { ownSettings, restore } = await start({ sites: ['x'] });
    const { settings } = await ownSettings();
    await restore({ sites: settings.sites, undecided: settings.undecided }, []);
    expect(device.stored).toEqual({ sites: ['x'], undecided: [] });
  });

  it('writes nothing where anything does not fit, and says where', async () => {
    const { restore } = await start({});
    const wrong = { sites: ['x', 'myspace'] } as never;
    await expect(restore(wrong, [LARKHOLM_FELL])).rejects.toThrow('sites[1]: ');
    expect(device.writes).toEqual([]);
  });
});

describe('eraseEverything', () => {
  const OURS = { hold: 'never', memberships: [PARENT], packs: { lache: FORGED }, counters: { day: '' } };

  it("leaves nothing but what an administrator has set, also while the store's answer is late", async () => {
    const { eraseEverything, inForce } = await start({ ...OURS, policyCopy: POLICY });
    await eraseEverything();
    expect(device.stored).toEqual({ policyCopy: POLICY });
    expect((await inForce()).settings.memberships).toEqual([POLICY]);
  });

  it('leaves nothing where nobody administers', async () => {
    const { eraseEverything } = await start(OURS);
    await eraseEverything();
    expect(device.stored).toEqual({});
  });
});
