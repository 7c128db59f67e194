import { beforeEach, expect, it, vi } from 'vitest';

const device = vi.hoisted(() => ({
  stored: {} as Record<string, unknown>,
  /** What the policy store answers. */
  policy: Promise.resolve({}) as Promise<Record<string, unknown>>,
  installType: 'normal',
  opened: [] as string[],
  changed: [] as ((changes: object) => void)[],
}));

vi.mock('../browser.ts', () => {
  const local = {
    get: async () => device.stored,
    set: async (values: Record<string, unknown>) => {
      Object.assign(device.stored, values);
      for (const listener of device.changed) listener(values);
    },
    onChanged: { addListener: (listener: (changes: object) => void) => device.changed.push(listener) },
  };
  const browser = {
    storage: { local, managed: { get: () => device.policy } },
    management: { getSelf: async () => ({ installType: device.installType }) },
    runtime: { getURL: (page: string) => page },
    tabs: { create: async ({ url }: { url: string }) => device.opened.push(url) },
  };
  return { browser };
});

const POLICY = { school: 'lache', role: 'parent' };

beforeEach(() => {
  Object.assign(device, { stored: {}, opened: [] });
  vi.resetModules();
});

it.each([
  ['welcomes a person who installed it', 'install', 'normal', {}, ['welcome.html']],
  ['stays quiet where an administrator did', 'install', 'admin', {}, []],
  ['stays quiet where an administrator has only set a policy', 'install', 'normal', POLICY, []],
  ['stays quiet after an update', 'update', 'normal', {}, []],
])('%s', async (_, reason, installType, policy, opened) => {
  Object.assign(device, { installType, policy: Promise.resolve(policy) });
  const { greet } = await import('./greet.ts');
  await greet(reason);
  expect(device.opened).toEqual(opened);
});

it('keeps nobody waiting for a policy store that does not answer', async () => {
  const { greet } = await import('./greet.ts');
  vi.useFakeTimers();
  Object.assign(device, { installType: 'normal', policy: new Promise(() => {}) });
  const greeted = greet('install');
  await vi.advanceTimersByTimeAsync(60_000);
  await greeted;
  vi.useRealTimers();
  expect(device.opened).toEqual(['welcome.html']);
});
