import { SURFACES } from './all-surfaces.ts';
import { BEHAVIOURS } from './behaviours/all.ts';
import { PERSON } from './behaviours/behaviour.ts';
import { test } from './fixtures.ts';

test.use({ person: PERSON });
// A surface's tests need nothing of each other's: workers share them out.
test.describe.configure({ mode: 'parallel' });

for (const surface of SURFACES)
  test.describe(surface.name, () => {
    for (const behaviour of BEHAVIOURS)
      if (behaviour.of?.(surface) ?? true)
        test(behaviour.name, ({ page, card, browserWithExtension }) =>
          behaviour.run(surface, { page, card, browserWithExtension }),
        );
  });
