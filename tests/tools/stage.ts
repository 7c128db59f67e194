import { join } from 'node:path';
import { type Launched, launch } from '../browser/launch.ts';
import { type SetUp, setUp } from '../browser/setup.ts';
import { type Replicas, startReplicas } from '../replicas/server.ts';
import { ROOT } from './install.mjs';

/** The sample person: a parent at one of the bundled schools. */
export const SAMPLE: SetUp = {
  school: 'Milnthorpe Primary School',
  role: 'a parent, carer or relative',
  family: 'Wilf',
  direct: true,
};

export type Stage = Launched & { replicas: Replicas };

/** The replicas' server and a browser with the built extension, set up for this person or, with null, not at all. */
export async function setStage(options: { headless: boolean; person: SetUp | null }): Promise<Stage> {
  const replicas = await startReplicas();
  const launched = await launch({
    extension: join(ROOT, '.output/chrome-mv3'),
    replicas,
    headless: options.headless,
    viewport: options.headless ? { width: 1280, height: 800 } : null,
  });
  if (options.person) await setUp(launched.context, launched.extensionId, options.person);
  const close = async () => {
    await launched.close();
    await replicas.stop();
  };
  return { ...launched, replicas, close };
}
