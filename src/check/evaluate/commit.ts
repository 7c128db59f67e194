import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Found } from '../metrics.ts';
import type { Labelled } from './cases.ts';

const git = (...args: string[]): string => execFileSync('git', args, { encoding: 'utf8' }).trim();

/**
 * What another commit's engine finds in the same drafts: the commit is laid out in a folder of its own, its check
 * command is run, and the folder is removed. Libraries are those of this checkout. Throws an Error where there is no
 * such commit, or where it has no check command that answers every line.
 */
export function findingsAt(commit: string, cases: readonly Labelled[]): Found[] {
  const top = git('rev-parse', '--show-toplevel');
  const folder = mkdtempSync(join(tmpdir(), 'forethought-commit-'));
  try {
    git('worktree', 'add', '--detach', '--force', folder, commit);
    const main = join(folder, 'src/check/main.ts');
    if (!existsSync(main)) throw new Error(`${commit} has no check command`);
    symlinkSync(join(top, 'node_modules'), join(folder, 'node_modules'));
    const { stdout, stderr } = spawnSync(process.execPath, [main, '--jsonl'], {
      cwd: folder,
      encoding: 'utf8',
      input: cases.map(({ line }) => line).join('\n'),
      maxBuffer: 1 << 28,
    });
    const found = stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Found & { error?: string });
    const fault = found.find(({ error }) => error !== undefined)?.error;
    if (fault || found.length !== cases.length)
      throw new Error(
        `${commit} answers ${found.length} of ${cases.length} drafts: ${fault ?? stderr.slice(0, 400)}`,
      );
    return found;
  } finally {
    spawnSync('git', ['worktree', 'remove', '--force', folder]);
    rmSync(folder, { recursive: true, force: true });
  }
}
