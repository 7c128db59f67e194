// npm run train: makes the weights of tagger and model from the training drafts, the same bytes each time.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { OUTPUTS } from '../../src/engine/model/outputs.ts';
import { ROOT } from './install.mjs';
import { readDrafts } from './train/drafts.ts';
import { examplesOf } from './train/examples.ts';
import { fitLinear } from './train/fit.ts';
import { pack } from './train/pack.ts';
import { TAGGING, taggersByFold, tokenExamples } from './train/tagging.ts';
import { fitThin } from './train/thin.ts';

const { values: options } = parseArgs({
  options: { check: { type: 'boolean' } },
});
const log = (line: string) =>
  console.error(`${(performance.now() / 1000).toFixed(0).padStart(4)} s  ${line}`);

const drafts = readDrafts(join(ROOT, 'tests/corpus'));
log(`${drafts.length} drafts`);
const tokens = await tokenExamples(drafts);
const tagging = fitThin(tokens.flat(), TAGGING, 0.6);
log(`tagger: ${tagging.places.length} features`);
// The model learns on mentions that were tagged by a tagger which had not seen the draft: as it will be in use.
const examples = await examplesOf(drafts, taggersByFold(drafts, tokens, log));
const weighing = fitLinear(examples, { outputs: OUTPUTS.length, seldom: 2, epochs: 14 });
log(`model: ${weighing.places.length} features`);

const made = [
  ['src/engine/tagger/weights.generated.ts', pack('TAGGER', tagging, { step: 2.5 })],
  ['src/engine/model/weights.generated.ts', pack('WEIGHTS', weighing, { step: 1.8 })],
] as const;
for (const [path, source] of made) {
  const file = join(ROOT, path);
  if (!options.check) writeFileSync(file, source);
  else if (readFileSync(file, 'utf8') !== source) {
    console.error(`${path} is not what the drafts give: run npm run train.`);
    process.exitCode = 1;
  }
  log(`${path}: ${source.length} bytes`);
}
