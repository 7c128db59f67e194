import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { inOwnView, optionsOfOwnView } from '../managed/own-view.ts';

/** Where Firefox on Linux reads what an administrator has set, below /etc: every build of it, whatever it is called. */
const FILE = 'firefox/policies/policies.json';

/** A Firefox that is under a policy. */
export interface Governed {
  /** What to start instead of Firefox itself. */
  program: string;
  /** What `policies.json` holds at the next start; null: there is no such file. Firefox reads it when it starts. */
  change(policies: string | null): Promise<void>;
  /** Takes all of it away; call it after Firefox has ended. */
  lift(): Promise<void>;
}

/**
 * How a policy can be put on a Firefox here: in a view of /etc that only that Firefox sees, so that no other on this
 * machine is governed and nothing is left behind. Where that is not possible, why not.
 */
export function waysToGovern(): { govern(firefox: string): Promise<Governed> } | { whyNot: string } {
  if (process.platform !== 'linux')
    return {
      whyNot: 'A policies.json that one Firefox alone sees can be had on Linux only; this is another system.',
    };
  const options = optionsOfOwnView();
  if (!options) return { whyNot: 'A policies.json needs root, or an "unshare" that this machine allows.' };
  return { govern: (firefox) => govern(options, firefox) };
}

async function govern(options: string[], firefox: string): Promise<Governed> {
  const over = await mkdtemp(join(tmpdir(), 'forethought-etc-'));
  const file = join(over, FILE);
  await mkdir(dirname(file), { recursive: true });
  const program = join(over, 'firefox.sh');
  await writeFile(program, inOwnView(options, over, firefox), { mode: 0o755 });
  return {
    program,
    change: (policies) => (policies === null ? rm(file, { force: true }) : writeFile(file, policies)),
    lift: () => rm(over, { recursive: true, force: true }),
  };
}
