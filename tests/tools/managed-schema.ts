// npm run managed-schema: writes what an administrator may set for Chromium, from src/settings/managed/keys.ts.
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromiumSchema } from '../../src/settings/managed/dialect.ts';

const FILE = fileURLToPath(new URL('../../public/managed.json', import.meta.url));

await writeFile(FILE, `${JSON.stringify(chromiumSchema(), null, 2)}\n`);
console.log(`Wrote ${FILE}`);
