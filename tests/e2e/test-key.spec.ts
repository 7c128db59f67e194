import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { launch } from '../browser/launch.ts';
import { TEST_ID, withTestKey } from '../tools/package/test-key.ts';
import { filesUnder } from '../tools/package/zip.ts';
import { EXTENSION } from './fixtures.ts';

/** Nobody is asked anything: every host leads to a port where nothing listens. */
const NOWHERE = 'MAP * 127.0.0.1:9';

test('the package for tests has the same id in whatever folder it lies', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'forethought-key-'));
  try {
    for (const [path, bytes] of withTestKey(filesUnder(EXTENSION))) {
      const file = join(folder, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, bytes);
    }
    const { extensionId, close } = await launch({ extension: folder, replicas: { hostRules: NOWHERE } });
    await close();
    expect(extensionId).toBe(TEST_ID);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
});
