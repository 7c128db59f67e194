import { named } from './behaviours/all.ts';
import { PERSON } from './behaviours/behaviour.ts';
import { test } from './fixtures.ts';
import { comment, GROUP, GROUP_PATH, post } from './sites/facebook.ts';

test.use({ person: PERSON });
test.describe.configure({ mode: 'parallel' });

/** What no label can help with: the words of these languages are not among those that are known. */
const TOLD_BY_STRUCTURE = named(
  'tells what is being written, and where',
  'holds the first press and lets the second through',
);

for (const [language, name] of [
  ['pl', 'Polish'],
  ['ur', 'Urdu'],
  ['cy', 'Welsh'],
] as const) {
  const surfaces = [
    post(`Facebook post in ${name}`, '', { surface: 'post' }, 'post', language),
    post(`Facebook group post in ${name}`, GROUP_PATH, { surface: 'group', where: GROUP }, 'post', language),
    comment(`Facebook comment in ${name}`, '', undefined, language),
  ];
  for (const surface of surfaces)
    test.describe(surface.name, () => {
      for (const behaviour of TOLD_BY_STRUCTURE)
        test(behaviour.name, ({ page, card, browserWithExtension }) =>
          behaviour.run(surface, { page, card, browserWithExtension }),
        );
    });
}
