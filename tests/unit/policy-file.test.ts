import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { waysToGovern } from '../managed/policy-file.ts';

const FILE = '/etc/chromium/policies/managed/forethought-tests.json';
const ways = await waysToGovern();

/** Stands in for Chromium: it reads the policy, and that is all. */
const READER = '/bin/cat';
const readBy = (program: string) => spawnSync(program, [FILE], { encoding: 'utf8' });

describe.skipIf('whyNot' in ways)('a policy for one browser', () => {
  it('is read there, also after a change, and leaves nothing behind', async () => {
    if ('whyNot' in ways) throw new Error(ways.whyNot);
    const governed = await ways.govern(READER, { DeveloperToolsAvailability: 1 });
    try {
      expect(JSON.parse(readBy(governed.program).stdout)).toEqual({ DeveloperToolsAvailability: 1 });
      await governed.change({ DeveloperToolsAvailability: 2 });
      expect(JSON.parse(readBy(governed.program).stdout)).toEqual({ DeveloperToolsAvailability: 2 });
    } finally {
      await governed.lift();
    }
    expect(existsSync(FILE)).toBe(false);
    if (governed.program !== READER) expect(existsSync(dirname(governed.program))).toBe(false);
  });
});
