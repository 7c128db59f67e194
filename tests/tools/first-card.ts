import { join } from 'node:path';
import { writeCode } from '../../src/packs/code.ts';
import { pack as packWords } from '../../src/words/pack.ts';
import { welcome as words } from '../../src/words/welcome.ts';
import { cardOn } from '../browser/card.ts';
import { opened } from '../browser/card-states.ts';
import { pasteCode } from '../browser/setup.ts';
import { surfaceNamed } from '../e2e/all-surfaces.ts';
import { LARKHOLM_FELL } from '../samples/larkholm-fell.ts';
import { setStage } from './stage.ts';

const DRAFT = 'Mrs Quillan at Larkholm Fell is useless, three weeks and nobody has rung us back';

/**
 * From a fresh profile to the first card, as a parent goes who has the newsletter's code: each step as a picture
 * `first-card-<n>.png` in `folder`. Prints how long the way took from the page's opening to the card.
 */
export async function recordFirstCard(folder: string): Promise<void> {
  const stage = await setStage({ headless: true, person: null });
  try {
    const page = stage.context.pages().find((one) => one.url().endsWith('/welcome.html'));
    if (!page) throw new Error('A fresh profile was not greeted by the welcome page.');
    let step = 0;
    const picture = (on = page) => {
      step += 1;
      return on.screenshot({ path: join(folder, `first-card-${step}.png`) });
    };
    const started = performance.now();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await picture();

    await pasteCode(page, await writeCode(LARKHOLM_FELL));
    const use = page.getByRole('button', { name: packWords.add.use });
    // What is in the code ends with the button; a banner stands over the top of the page.
    await use.evaluate((button) => button.scrollIntoView({ block: 'end' }));
    await picture();

    await use.click();
    await page.getByRole('checkbox', { name: words.school.roles.parent }).check();
    await page.getByLabel(words.family.label).fill('Wilf');
    await page.getByLabel(words.family.label).blur();
    await picture();

    const [example] = words.practice.drafts.parent;
    await page.getByRole('button', { name: example?.label }).click();
    const practice = await cardOn(page);
    await opened(practice);
    await picture();

    const surface = surfaceNamed('Facebook group post');
    const site = await stage.context.newPage();
    await site.emulateMedia({ reducedMotion: 'reduce' });
    await surface.open(site);
    await site.keyboard.type(DRAFT);
    const card = await cardOn(site);
    await opened(card);
    const seconds = (performance.now() - started) / 1000;
    await picture(site);
    console.log(
      `\nFrom a fresh profile to the first card, by a set-up code: ${step} steps, ${seconds.toFixed(1)} s here`,
    );
    console.log(`  clause:  ${(await card.reading()).clause}`);
  } finally {
    await stage.close();
  }
}
