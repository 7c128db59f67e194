import { beforeEach, describe, expect, it, vi } from 'vitest';

type Values = Record<string, unknown>;

/** What is stored, how often it was written, and what the policy store says. */
const device = vi.hoisted(() => ({
  stored: {} as Record<string, unknown>,
  writes: 0,
  /** Bytes of JSON that the browser lets an extension store, as Chromium counts them. */
  quota: 10_485_760,
  policy: (() => Promise.resolve({})) as () => Promise<Record<string, unknown>>,
  asked: 0,
  changed: [] as ((changes: object) => void)[],
  policyChanged: [] as (() => void)[],
}));

vi.mock('../browser.ts', () => {
  const tell = (changes: object) => {
    for (const listener of device.changed) listener(changes);
  };
  const local = {
    get: async (keys: string | string[]) =>
      Object.fromEntries(Object.entries(device.stored).filter(([key]) => [keys].flat().includes(key))),
    set: async (values: Values) => {
      const next = { ...device.stored, ...structuredClone(values) };
      if (JSON.stringify(next).length > device.quota) throw new Error('Resource::kQuotaBytes quota exceeded');
      device.stored = next;
      device.writes += 1;
      tell(values);
    },
    remove: async (key: string) => {
      if (!(key in device.stored)) return;
      delete device.stored[key];
      tell({ [key]: {} });
    },
    onChanged: { addListener: (listener: (changes: object) => void) => device.changed.push(listener) },
  };
  const managed = {
    get: () => {
      device.asked += 1;
      return device.policy();
    },
    onChanged: { addListener: (listener: () => void) => device.policyChanged.push(listener) },
  };
  return { browser: { storage: { local, managed } } };
});

const POLICY = { school: 'lache', role: 'pupil' };
const OWN = { hold: 'never', memberships: [{ school: 'milnthorpe', role: 'parent' }] };
const FIVE_MEGABYTES = { ...POLICY, hold: 'always', quietHours: ['x'.repeat(5 * 1024 * 1024)] };
const isSet = (values: Values) => () => Promise.resolve(structuredClone(values));
const isUnset = () => Promise.reject(new Error('Managed storage manifest not found'));

/** As at a start of the background: nothing is remembered but what is stored. */
async function start(stored: Values, policy: typeof device.policy) {
  Object.assign(device, { stored: structuredClone(stored), policy, writes: 0, asked: 0, quota: 10_485_760 });
  Object.assign(device, { changed: [], policyChanged: [] });
  vi.resetModules();
  const storage = await import('./storage.ts');
  const before = await storage.inForce();
  await vi.advanceTimersByTimeAsync(0);
  return { ...storage, before };
}

/** The store tells that the policy has changed. */
async function change(policy: typeof device.policy) {
  device.policy = policy;
  for (const listener of device.policyChanged) listener();
  await vi.advanceTimersByTimeAsync(0);
}

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

describe('a policy in motion', () => {
  it('counts as it last was until the store has answered, and then as it is', async () => {
    const { before, inForce } = await start({ policyCopy: { ...POLICY, role: 'parent' } }, isSet(POLICY));
    expect(before.settings.memberships).toEqual([{ ...POLICY, role: 'parent' }]);
    expect((await inForce()).settings.memberships).toEqual([POLICY]);
  });

  it('is not gone for one empty answer, however often it comes', async () => {
    const { inForce } = await start({ ...OWN, policyCopy: POLICY }, isSet({}));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(device.asked).toBeGreaterThan(1);
    expect((await inForce()).settings.memberships).toEqual([POLICY]);
  });

  it.each([
    ['the store says that it has changed to nothing', isSet(POLICY), isSet({})],
    ['Firefox has none any more', isSet(POLICY), isUnset],
  ])("gives the person's own settings back untouched where %s", async (_, first, then) => {
    const { inForce } = await start(OWN, first);
    expect((await inForce()).managed).not.toBeNull();
    await change(then);
    const { settings, managed, locks } = await inForce();
    expect(managed).toBeNull();
    expect(locks).toEqual({});
    expect(settings).toMatchObject(OWN);
    expect(device.stored).toEqual(OWN);
  });

  it('is none where Firefox rejects because there is none', async () => {
    const { inForce } = await start({ ...OWN, policyCopy: POLICY }, isUnset);
    expect((await inForce()).managed).toBeNull();
  });

  it('stays in force where the store cannot be asked for another reason', async () => {
    const broken = () => Promise.reject(new Error('An unexpected error occurred'));
    const { inForce } = await start({ policyCopy: POLICY }, broken);
    expect((await inForce()).settings.memberships).toEqual([POLICY]);
  });

  it('tells whoever listens', async () => {
    const { onChanged } = await start({}, isSet(POLICY));
    const heard = vi.fn();
    onChanged(heard);
    await change(isSet({ ...POLICY, hold: 'always' }));
    expect(heard).toHaveBeenCalledTimes(1);
    await change(isSet({ ...POLICY, hold: 'always' }));
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it('copies nothing that it has no name for', async () => {
    await start({}, isSet({ ...POLICY, colour: 'red' }));
    expect(device.stored.policyCopy).toEqual(POLICY);
  });
});

describe('a policy that changes fifty times at once', () => {
  it('is read as it stands last, and not fifty times', async () => {
    const { inForce } = await start({}, isSet(POLICY));
    device.asked = 0;
    for (let at = 0; at < 50; at += 1) {
      device.policy = isSet({ ...POLICY, age: 4 + (at % 10) });
      for (const listener of device.policyChanged) listener();
    }
    await vi.advanceTimersByTimeAsync(0);
    expect((await inForce()).settings.age).toBe(13);
    expect(device.asked).toBeLessThan(4);
  });

  it('is heard though a question before was never answered', async () => {
    const { inForce } = await start({}, () => new Promise(() => {}));
    await change(isSet(POLICY));
    await vi.advanceTimersByTimeAsync(60_000);
    expect((await inForce()).settings.memberships).toEqual([POLICY]);
  });

  it('that is taken back among others stays taken back', async () => {
    const { inForce } = await start({}, isSet(POLICY));
    for (const policy of [isSet(POLICY), isSet({})]) {
      device.policy = policy;
      for (const listener of device.policyChanged) listener();
    }
    const { keepCopy } = await import('./policy-copy.ts');
    await keepCopy();
    expect((await inForce()).managed).toBeNull();
  });
});

describe('a policy of five megabytes', () => {
  it('counts while the browser runs, and no copy is kept', async () => {
    const { inForce } = await start({ policyCopy: POLICY }, isSet(FIVE_MEGABYTES));
    const { settings, managed } = await inForce();
    expect(settings).toMatchObject({ memberships: [POLICY], hold: 'always' });
    expect(managed?.faults).toHaveLength(1);
    expect(JSON.stringify(managed).length).toBeLessThan(100_000);
    expect(device.stored).toEqual({});
  });

  it('gives way to a smaller one, and to none', async () => {
    const { inForce } = await start({}, isSet(FIVE_MEGABYTES));
    await change(isSet(POLICY));
    expect((await inForce()).settings.hold).toBe('serious');
    expect(device.stored).toEqual({ policyCopy: POLICY });
    await change(isSet(FIVE_MEGABYTES));
    await change(isSet({}));
    expect((await inForce()).managed).toBeNull();
  });

  it('that is not to be had at a later question stays in force', async () => {
    const { inForce } = await start({}, isSet(FIVE_MEGABYTES));
    device.policy = isSet({});
    await vi.advanceTimersByTimeAsync(60_000);
    expect((await inForce()).settings.hold).toBe('always');
  });

  it('counts as well where there is no room for a copy beside what the person keeps', async () => {
    const { inForce } = await start(OWN, isSet({}));
    device.quota = 150;
    await change(isSet({ ...POLICY, complaints: `https://lache.example/${'x'.repeat(200)}` }));
    expect((await inForce()).settings.memberships).toEqual([POLICY]);
    expect(device.stored).toEqual(OWN);
  });
});
