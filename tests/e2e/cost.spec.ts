import { OPENED, openings } from '../bench/page/openings.ts';
import { ownCallsIn, recorded } from '../bench/page/trace.ts';
import { frames } from '../bench/page/visit.ts';
import { heldOn } from '../browser/held.ts';
import { poll } from '../browser/poll.ts';
import { expect, LACHE_PARENT, test, write } from './fixtures.ts';
import { FACEBOOK_POST, GRIEVANCE, WHATSAPP_GROUP } from './samples.ts';

test.use({ person: LACHE_PARENT });

/** Frames of the page, two seconds of them: long enough for anything that looks again and again. */
const QUIET = 120;

for (const surface of [FACEBOOK_POST, WHATSAPP_GROUP])
  test(`${surface.name}: with the card open and nothing typed, nothing of ours runs`, async ({
    page,
    card,
  }) => {
    await write(surface, GRIEVANCE, { page, card });
    // The last thing to come of what was typed.
    await poll(() => card.announced()).toContain('Forethought:');
    const session = await page.context().newCDPSession(page);
    // What was still to come may come; what looks again and again never leaves so long a quiet.
    const calls = async () => ownCallsIn(await recorded(session, () => frames(page, QUIET)));
    await poll(calls, { timeout: 40_000 }).toEqual([]);
    // And it would be seen.
    expect(ownCallsIn(await recorded(session, () => page.keyboard.type('!')))).not.toEqual([]);
  });

for (const composer of OPENED)
  test(`${composer.name}: what we hold does not grow with the composers that were opened`, async ({
    page,
    browserWithExtension: { extensionId },
  }) => {
    test.setTimeout(180_000);
    const held = () => heldOn(page, extensionId);
    await page.goto(composer.address);
    await openings(composer, page, 40, { text: GRIEVANCE });
    const before = await held();
    await openings(composer, page, 100, { text: GRIEVANCE });
    // What waits for a pause in typing holds its composer until then.
    await poll(async () => (await held()).nodes - before.nodes, { timeout: 10_000 }).toBeLessThan(20);
    expect((await held()).objects - before.objects).toBeLessThan(100);
  });
