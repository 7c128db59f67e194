// npm run managed: packs the build, puts the policy of the guide's example on a Chromium of its own, which installs
// Forethought from this machine, and shows what comes of it. Everything is taken back when the browser is closed.
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { STAFF } from '../../src/guide/example.ts';
import { TEST_DRAFT } from '../../src/words/guide/check.ts';
import { cardOn } from '../browser/card.ts';
import { FACEBOOK_POST } from '../e2e/samples.ts';
import { launchManaged, type Managed } from '../managed/launch.ts';
import { pack } from '../managed/pack.ts';
import { waysToGovern } from '../managed/policy-file.ts';
import { startUpdates } from '../managed/update-server.ts';
import { startReplicas } from '../replicas/server.ts';
import { ROOT } from './install.mjs';

const PICTURES = join(ROOT, '.output/managed-tour');
/** Milliseconds that a device's first start may take to install it and hand the policy over. */
const PATIENCE = 60_000;

const ways = await waysToGovern();
if ('whyNot' in ways) {
  console.error(`${ways.whyNot}
Try it on a Linux machine, in a virtual one, or as root in a container; or follow the guide on a device you manage.`);
  process.exit(1);
}

const isTour = process.argv.includes('--tour');
const packed = await pack(join(ROOT, '.output/chrome-mv3'));
const [replicas, updates] = [await startReplicas(), await startUpdates([packed])];
let managed: Managed | undefined;
try {
  managed = await launchManaged({ replicas, updates, packed, values: STAFF, isShown: !isTour });
  console.log(`The policy, ${managed.policy.where}\n${managed.policy.file}\n`);
  await managed.worker();
  if (isTour) await tour(managed);
  else await open(managed);
} finally {
  await managed?.close();
  await updates.stop();
  await replicas.stop();
}
console.log('The policy is gone, and so is the browser with all that it kept.');

async function open({ context, address }: Managed): Promise<void> {
  for (const page of ['chrome://policy', address('options.html')]) await (await context.newPage()).goto(page);
  const post = await context.newPage();
  await FACEBOOK_POST.open(post);
  console.log(`Tabs: what is set (chrome://policy), Forethought's settings as people see them, and a replica of Facebook.
Type there, for instance:  ${TEST_DRAFT}
Close the window (or press Ctrl+C here) to end and take everything back.`);
  await new Promise<void>((resolve) => {
    context.on('close', () => resolve());
    process.once('SIGINT', () => resolve());
  });
}

async function tour({ context, address }: Managed): Promise<void> {
  await rm(PICTURES, { recursive: true, force: true });
  await mkdir(PICTURES, { recursive: true });
  const picture = async (page: Page, name: string) => {
    await page.screenshot({ path: join(PICTURES, `${name}.png`) });
    console.log(`${name}.png`);
  };
  const post = await context.newPage();
  // A picture of the card as it stands, and not as it comes.
  await post.emulateMedia({ reducedMotion: 'reduce' });
  await FACEBOOK_POST.open(post);
  await post.keyboard.type(TEST_DRAFT);
  const card = await cardOn(post);
  const before = Date.now();
  while ((await card.state()) !== 'card') {
    if (Date.now() - before > PATIENCE) throw new Error('No card came beside the draft of the guide.');
    await post.evaluate(() => new Promise(requestAnimationFrame));
  }
  const said = (await card.text()).trim().split(/\s*\n\s*/);
  console.log(
    `A draft of the guide brought this, with no click before it:\n  ${said.slice(0, 3).join(' | ')}`,
  );
  console.log(`Pictures, in ${PICTURES}:`);
  await picture(post, 'card');
  for (const [name, page] of [
    ['settings', address('options.html')],
    ['policy', 'chrome://policy'],
  ] as const) {
    const tab = await context.newPage();
    await tab.goto(page);
    await picture(tab, name);
  }
}
