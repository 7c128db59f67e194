import { browser } from '../browser.ts';
import { knownValues, type Managed, readManaged } from './managed/read.ts';
import { within } from './within.ts';

/** Where the copy of the policy's last values is stored. */
export const COPY_KEY = 'policyCopy';

/**
 * Longest copy kept, in UTF-16 code units of its JSON. Chromium stores 10 MB for an extension, and hands over policies
 * of up to 5 MiB; the person's own packs must find room beside it.
 */
const LONGEST = 2_000_000;

/** Milliseconds after which a store that has not answered is not waited for: the next question is asked. */
const PATIENCE = 30_000;

/** Firefox rejects with this where no policy is set, which is how most devices are. */
const NO_POLICY = /manifest not found/i;

/** What was understood of a policy of which no copy could be kept. */
let uncopied: Managed | null = null;
const listeners = new Set<() => void>();

/** The policy, where it is known by no copy: it counts until the browser is closed. */
export const uncopiedPolicy = (): Managed | null => uncopied;

/** Calls back when that has changed; a copy that has changed is told of by the store it lies in. */
export function onUncopied(callback: () => void): void {
  listeners.add(callback);
}

interface Question {
  settled: boolean;
  answered: Promise<void>;
}
let last: Promise<void> = Promise.resolve();
/** The question that is asked next; those that come before it is are one with it. */
let next: Question | null = null;

/**
 * Asks the policy store and keeps a copy of what it says, so that the next start need not wait for it. After a cold
 * start the store may answer "nothing" for some seconds, so that alone never takes a copy away; a change that the
 * store itself reports does (`settled`). One question at a time, so that a policy that changes often is read as it
 * stands last. Never rejects.
 */
export function keepCopy({ settled = false } = {}): Promise<void> {
  if (next) {
    next.settled ||= settled;
    return next.answered;
  }
  const question: Question = { settled, answered: last.then(() => ask(question)) };
  next = question;
  last = question.answered;
  return last;
}

async function ask(question: Question): Promise<void> {
  next = null;
  try {
    const values = await readStore();
    if (!values) return;
    const found = knownValues(values.found);
    const isEmpty = Object.keys(found).length === 0;
    if (isEmpty && !question.settled && !values.isCertain) return;
    await (isEmpty ? forget(null) : keep(found));
  } catch {
    // What is in force stays in force until the next start asks again.
  }
}

async function keep(found: Record<string, unknown>): Promise<void> {
  const text = JSON.stringify(found);
  const before = (await browser.storage.local.get(COPY_KEY))[COPY_KEY];
  const isKept = JSON.stringify(before) === text || (text.length <= LONGEST && (await store(found)));
  if (isKept) tell(null);
  // A copy of what was set before would count at the next start.
  else await forget(await readManaged(found));
}

/** False where there is no room left. */
const store = (found: Record<string, unknown>): Promise<boolean> =>
  browser.storage.local.set({ [COPY_KEY]: found }).then(
    () => true,
    () => false,
  );

async function forget(managed: Managed | null): Promise<void> {
  // Known before the copy goes, so that nobody reads of no policy in between.
  if (managed) uncopied = managed;
  await browser.storage.local.remove(COPY_KEY);
  tell(managed);
}

function tell(managed: Managed | null): void {
  const changed = uncopied !== null || managed !== null;
  uncopied = managed;
  if (changed) for (const listener of listeners) listener();
}

/** Null where the store cannot be asked; certain where an empty answer means that there is no policy. */
async function readStore(): Promise<{ found: Record<string, unknown>; isCertain: boolean } | null> {
  try {
    const found = await within(PATIENCE, browser.storage.managed.get(null));
    return found && { found, isCertain: false };
  } catch (error) {
    const none = NO_POLICY.test(error instanceof Error ? error.message : String(error));
    return none ? { found: {}, isCertain: true } : null;
  }
}
