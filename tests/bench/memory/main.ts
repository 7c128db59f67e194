// npm run bench -- memory: what a page holds after a composer was opened and closed a thousand times.

import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { CDPSession, Page } from '@playwright/test';
import { type Held, heldOn } from '../../browser/held.ts';
import { startReplicas } from '../../replicas/server.ts';
import { ROOT } from '../../tools/install.mjs';
import { type Arm, startArm } from '../page/arms.ts';
import { OPENED, type OpenedComposer, openings } from '../page/openings.ts';
import { frames } from '../page/visit.ts';

const { values: options } = parseArgs({
  options: {
    openings: { type: 'string', default: '1000' },
    only: { type: 'string', default: '' },
    extension: { type: 'string', default: join(ROOT, '.output/chrome-mv3') },
    help: { type: 'boolean', default: false },
  },
});
if (options.help) {
  console.log(`npm run bench -- memory [options]
  --openings N        openings of each composer (1000)
  --only WORDS        only composers whose name has these words: "Facebook"
  --extension FOLDER  the built extension (.output/chrome-mv3)`);
  process.exit(0);
}
/** After a fifth of all openings whatever is made once has been made. */
const STEPS = [0.2, 0.6, 1].map((share) => Math.round(Number(options.openings) * share));

/** A draft that is sure of a card, which stands for a while before each count, so that card and marks are counted too. */
const WITH_CARD = 'Mrs Pellow at Milnthorpe Primary is useless and she lied to us about the trip.';
/** Frames of the page in which the card opens after a pause (900 ms). */
const PAUSE = 66;

interface Counted {
  megabytes: number;
  nodes: number;
  listeners: number;
  held: Held | null;
}

const replicas = await startReplicas();
const arms: Arm[] = [];
try {
  arms.push(await startArm('without', null, replicas), await startArm('with', options.extension, replicas));
  for (const composer of OPENED.filter(({ name }) => name.includes(options.only)))
    for (const arm of arms) {
      console.log(`\n${composer.name}, ${arm.name}`);
      console.log(row('openings', ['heap MB', 'nodes', 'listeners', 'ours: objects', 'ours: nodes']));
      await measure(composer, arm);
    }
} finally {
  for (const arm of arms) await arm.close();
  await replicas.stop();
}

async function measure(composer: OpenedComposer, arm: Arm): Promise<void> {
  const page = await arm.launched.context.newPage();
  const session = await page.context().newCDPSession(page);
  await page.bringToFront();
  await page.goto(composer.address);
  let done = 0;
  for (const step of STEPS) {
    await openings(composer, page, step - done - 1);
    await openings(composer, page, 1, { text: WITH_CARD, before: () => frames(page, PAUSE) });
    done = step;
    await frames(page, PAUSE);
    console.log(row(`${step}`, cells(await count(page, session, arm))));
  }
  await page.close();
}

async function count(page: Page, session: CDPSession, arm: Arm): Promise<Counted> {
  await session.send('Performance.enable');
  // What one collection frees may be what held something else.
  for (let time = 0; time < 3; time++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { metrics } = await session.send('Performance.getMetrics');
  const metric = (name: string) => metrics.find((one) => one.name === name)?.value ?? Number.NaN;
  return {
    megabytes: usedSize / 2 ** 20,
    nodes: metric('Nodes'),
    listeners: metric('JSEventListeners'),
    held: arm.hasForethought ? await heldOn(page, arm.launched.extensionId) : null,
  };
}

function cells({ megabytes, nodes, listeners, held }: Counted): string[] {
  const ours = [held?.objects ?? '–', held?.nodes ?? '–'];
  return [megabytes.toFixed(2), nodes, listeners, ...ours].map(String);
}

function row(name: string, values: readonly string[]): string {
  return `  ${name.padEnd(10)}${values.map((value) => value.padStart(15)).join('')}`;
}
