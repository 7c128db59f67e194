// npm run managed: a real Chromium under a policy, as an administrator's devices are. Without a display (or with --tour)
// it runs headless and leaves pictures.
import { show } from './show.mjs';

await show({ open: 'tests/tools/managed.ts', tour: 'tests/tools/managed.ts' });
