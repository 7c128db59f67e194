import { en } from '../../src/words/en.ts';
import { surfaceNamed } from './all-surfaces.ts';
import { clausesOn, STAFF } from './contacts.ts';
import { expect, opened, test, write } from './fixtures.ts';
import { editProfile, profileField } from './sites/x.ts';

test.use({ person: STAFF });

const BIO = 'Teacher at Kettleshulme St James Primary. Tea, hills and dogs';
const X_NAME = {
  ...surfaceNamed('X bio'),
  name: 'X display name',
  open: async (page: Parameters<typeof editProfile>[0]) => {
    await editProfile(page);
    await profileField(page, 'displayName').click();
    await page.keyboard.press('Control+A');
  },
};

for (const { surface, text } of [
  { surface: surfaceNamed('X bio'), text: BIO },
  { surface: X_NAME, text: 'Robin at Kettleshulme St James Primary' },
  { surface: surfaceNamed('Instagram bio'), text: BIO },
])
  test(`${surface.name}: the school's name brings staff the clause on the place of work`, async ({
    page,
    card,
  }) => {
    await write(surface, text, { page, card });
    await opened(card);
    const { noticed, clause } = await card.reading();
    expect(noticed).toBe(en.noticed.workplace);
    expect(clausesOn('workplace')).toContain(clause);
  });
