import { join } from 'node:path';
import { writeCode } from '../../src/packs/code.ts';
import { type Launched, launch } from '../browser/launch.ts';
import { type SetUp, setUp } from '../browser/setup.ts';
import { type Replicas, startReplicas } from '../replicas/server.ts';
import { LARKHOLM_FELL } from '../samples/larkholm-fell.ts';
import { ROOT } from './install.mjs';

/** The sample person: a parent at a made-up school, for what is shown of it is unkind to its staff. */
export const SAMPLE: SetUp = {
  school: LARKHOLM_FELL.school.name,
  code: await writeCode(LARKHOLM_FELL),
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
