import { SAMPLE, STOPS, setStage } from './stage.ts';

const { context, replicas, close } = await setStage({ headless: false });
for (const stop of STOPS) {
  const page = await context.newPage();
  await page.goto(stop.address);
}
await context.pages().at(-STOPS.length)?.bringToFront();
console.log(`
Forethought is set up for ${SAMPLE.role} at ${SAMPLE.school}. The tabs are replicas of the sites, on this machine only.
Try in a post or a group chat:  Mrs Pellow at Milnthorpe Primary is useless, she lied to us
Close the window (or press Ctrl+C here) to end.`);

const ended = new Promise<void>((resolve) => {
  context.on('close', () => resolve());
  process.once('SIGINT', () => resolve());
});
await ended;
await close();
await replicas.stop();
