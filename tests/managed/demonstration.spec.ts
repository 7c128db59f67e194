import { execFile } from 'node:child_process';
import { access, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { waysToGovern } from './policy-file.ts';

const ways = await waysToGovern();
test.skip('whyNot' in ways, 'whyNot' in ways ? ways.whyNot : '');

const FILE = '/etc/chromium/policies/managed/forethought-tests.json';
const left = async () => (await readdir(tmpdir())).filter((name) => name.startsWith('forethought-etc-'));

test('npm run managed shows a card under the policy, leaves its pictures, and takes the policy back', async () => {
  const before = await left();
  const { stdout } = await promisify(execFile)(process.execPath, ['tests/tools/managed.ts', '--tour']);
  expect(stdout).toContain('"role": "staff"');
  expect(stdout).toContain('with no click before it');
  expect(stdout).toContain('The policy is gone');
  for (const name of ['card', 'settings', 'policy']) await access(`.output/managed-tour/${name}.png`);
  await expect(access(FILE)).rejects.toThrow('ENOENT');
  expect(await left()).toEqual(before);
});
