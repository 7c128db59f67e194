import { rmSync } from 'node:fs';
import { access, constants, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { inOwnView, optionsOfOwnView } from './own-view.ts';

/** Where Chromium and Playwright's own build of it read what a Linux machine's administrator has set. */
const FOLDERS = ['/etc/chromium/policies/managed', '/etc/opt/chrome_for_testing/policies/managed'];
/** No administrator's name for a file; one left behind by a run that died is replaced by the next. */
const NAME = 'forethought-tests.json';

/** The folders themselves once more: what changes beneath an overlay need not be seen through it. */
const LAY_POLICIES = FOLDERS.map((folder) => `mount --bind "$OVER/${within(folder)}" ${folder}`);

/** A Chromium that is under a policy. */
export interface Governed {
  /** What to start instead of Chromium itself. */
  program: string;
  /** Where the policy lies and who is under it, in a sentence. */
  where: string;
  /** Puts other policies in place of these, also while the browser runs. */
  change(policies: object): Promise<void>;
  /** Takes the policy away; call it after the browser has ended. */
  lift(): Promise<void>;
}

type Govern = (chromium: string, policies: object) => Promise<Governed>;

/**
 * How a policy can be put on a Chromium here. First choice: a view of /etc that only that Chromium sees, so that no
 * other on this machine is governed and nothing is left behind; else, as root, a file in the real folder.
 * Where neither is possible, why not.
 */
export async function waysToGovern(): Promise<{ govern: Govern } | { whyNot: string }> {
  if (process.platform !== 'linux')
    return { whyNot: 'Chromium reads its policy from a file on Linux only; this is another system.' };
  const flags = optionsOfOwnView();
  if (flags) return { govern: (chromium, policies) => governPrivately(flags, chromium, policies) };
  if (await areWritable()) return { govern: governAll };
  return {
    whyNot: `A policy file needs root (to write ${FOLDERS[0]}) or an "unshare" that this machine allows.`,
  };
}

const areWritable = () =>
  access('/etc', constants.W_OK).then(
    () => process.getuid?.() === 0,
    () => false,
  );

async function governPrivately(flags: string[], chromium: string, policies: object): Promise<Governed> {
  const over = await mkdtemp(join(tmpdir(), 'forethought-etc-'));
  const change = async (to: object) => {
    for (const folder of FOLDERS) await writePolicies(join(over, within(folder)), to);
  };
  await change(policies);
  const program = join(over, 'chromium.sh');
  await writeFile(program, inOwnView(flags, over, chromium, LAY_POLICIES), { mode: 0o755 });
  const where = `${FOLDERS[0]}/${NAME}, in a view of the files that only this browser has.`;
  return { program, where, change, lift: () => rm(over, { recursive: true, force: true }) };
}

async function governAll(chromium: string, policies: object): Promise<Governed> {
  const files = FOLDERS.map((folder) => join(folder, NAME));
  const remove = () => {
    for (const file of files) rmSync(file, { force: true });
  };
  // Also where the run is ended in the middle; a killed one leaves its file to be replaced by the next.
  process.once('exit', remove);
  const change = async (to: object) => {
    for (const file of files) await writePolicies(dirname(file), to);
  };
  await change(policies);
  const lift = async () => {
    remove();
    process.off('exit', remove);
  };
  const where = `${files.join(' and ')}: every Chromium on this machine is under it until this one is closed.`;
  return { program: chromium, where, change, lift };
}

/** All at once: Chromium may be reading. It would read a half-written file beside it as well, so that lies above. */
async function writePolicies(folder: string, policies: object): Promise<void> {
  await mkdir(folder, { recursive: true });
  const written = join(dirname(folder), NAME);
  await writeFile(written, JSON.stringify(policies));
  await rename(written, join(folder, NAME));
}

/** "/etc/chromium" → "chromium". */
function within(folder: string): string {
  return folder.replace('/etc/', '');
}
