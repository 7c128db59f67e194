/** Name in `storage.local` that turns the lateness on. */
export const LATE = 'testLate';

/**
 * For the head of a packed background: once LATE is stored, the policy store is asked but never answers, and
 * `unanswered` counts how often. No browser can be told to be late, and a Chromium on one machine is not.
 */
export const LATE_STORE = `
globalThis.unanswered = 0;
for (const api of new Set([globalThis.chrome, globalThis.browser].filter(Boolean))) {
  const { managed, local } = api.storage;
  const get = managed.get.bind(managed);
  managed.get = (...values) =>
    local.get('${LATE}').then((stored) => {
      if (!stored['${LATE}']) return get(...values);
      globalThis.unanswered += 1;
      return new Promise(() => {});
    });
}
`;
