// npm start: a real Chromium with the extension set up for a sample school and the replica sites in its tabs.
// Without a display (or with --tour) the same runs headless as a tour.
import { show } from './show.mjs';

await show({ open: 'tests/tools/open.ts', tour: 'tests/tools/tour.ts' });
