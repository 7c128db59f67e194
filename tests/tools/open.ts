import { SITE_IDS } from '../../src/site-registry.ts';
import { home } from '../e2e/surfaces.ts';
import { SAMPLE, setStage } from './stage.ts';

const { context, close } = await setStage({ headless: false, person: SAMPLE });
for (const site of SITE_IDS) {
  const page = await context.newPage();
  await page.goto(home(site));
}
await context.pages().at(-SITE_IDS.length)?.bringToFront();
console.log(`
Forethought is set up for ${SAMPLE.role} at ${SAMPLE.school}. The tabs are replicas of the sites, on this machine only.
Try in a post, comment or chat:  Mrs Quillan at Larkholm Fell is useless, she lied to us
Close the window (or press Ctrl+C here) to end.`);

const ended = new Promise<void>((resolve) => {
  context.on('close', () => resolve());
  process.once('SIGINT', () => resolve());
});
await ended;
await close();
