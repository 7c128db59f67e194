import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';

/** Options of `unshare` for a view of the files of one's own: as root, and as anybody else where that is allowed. */
const PRIVATE = [['-m'], ['-r', '-m']];

/** Lays the folder $OVER upon /etc, for whoever is in this view only; read-only, so nothing is written anywhere. */
export const LAY = 'mount -t overlay overlay -o "ro,lowerdir=$OVER:/etc" /etc';

/** Options of `unshare` with which a program can have a view of /etc of its own here; undefined where none gives it. */
export function optionsOfOwnView(): string[] | undefined {
  const env = { ...process.env, OVER: tmpdir() };
  const isPossible = (options: string[]) =>
    spawnSync('unshare', [...options, 'sh', '-c', LAY], { env, stdio: 'ignore' }).status === 0;
  return PRIVATE.find(isPossible);
}

/**
 * A shell script that starts a program with this folder laid upon /etc. Every step becomes the next, so that the
 * process that is started and ended is the program's own.
 * @param then further shell commands, each of which has to succeed before the program starts
 */
export const inOwnView = (options: readonly string[], over: string, program: string, then: string[] = []) =>
  `#!/bin/sh
export OVER='${over}'
exec unshare ${options.join(' ')} sh -c '${[LAY, ...then].join(' && ')} && exec "$0" "$@"' '${program}' "$@"
`;
