import { named } from './behaviours/all.ts';
import { type Behaviour, PERSON } from './behaviours/behaviour.ts';
import { test } from './fixtures.ts';
import { bio, comment, request, story } from './sites/instagram.ts';
import type { SurfaceUnderTest } from './surfaces.ts';

test.use({ person: PERSON });
test.describe.configure({ mode: 'parallel' });

/** What no label can help with: none of these languages is among those whose labels are known. */
const TOLD_BY_STRUCTURE = named(
  'tells what is being written, and where',
  'holds the first press and lets the second through',
);
/** From right to left the box begins at its other side. */
const MARKED = named('marks the matched words where they stand');

for (const [language, name] of [
  ['pl', 'Polish'],
  ['ur', 'Urdu'],
  ['cy', 'Welsh'],
] as const) {
  const behaviours = language === 'ur' ? [...TOLD_BY_STRUCTURE, ...MARKED] : TOLD_BY_STRUCTURE;
  run(story(`Instagram story reply in ${name}`, language), behaviours);
  run(bio(`Instagram bio in ${name}`, language), behaviours);
  run(request(`Instagram message request in ${name}`, language), behaviours);
}

run(bio('Instagram bio without its id', 'en', { bioId: false }), TOLD_BY_STRUCTURE);
run(comment('Instagram comment (input) on a reel', 'input', null, 'reel/C1anAlSide/'), TOLD_BY_STRUCTURE);

function run(surface: SurfaceUnderTest, behaviours: readonly Behaviour[]): void {
  test.describe(surface.name, () => {
    for (const behaviour of behaviours)
      test(behaviour.name, ({ page, card, browserWithExtension }) =>
        behaviour.run(surface, { page, card, browserWithExtension }),
      );
  });
}
