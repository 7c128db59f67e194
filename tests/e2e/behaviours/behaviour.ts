import { bundledPack } from '../../../src/packs/bundled.ts';
import { enter } from '../../browser/enter.ts';
import type { Launched } from '../../browser/launch.ts';
import { type Desk, MILNTHORPE_PARENT, settled } from '../fixtures.ts';
import type { SurfaceUnderTest } from '../surfaces.ts';

/** What every surface must do alike. The person is a parent at Milnthorpe who has one-to-one messages read too. */
export interface Behaviour {
  /** What holds: "says nothing about a harmless draft". */
  name: string;
  /** Only of surfaces that have what it needs; absent: of all. */
  of?(surface: SurfaceUnderTest): boolean;
  run(surface: SurfaceUnderTest, desk: Desk & { browserWithExtension: Launched }): Promise<void>;
}

export const PERSON = { ...MILNTHORPE_PARENT, direct: true };

export const pack = bundledPack('milnthorpe');
const clause = (id: string) =>
  pack?.clauses.find((one) => one.id === `milnthorpe/${id}`)?.text ?? 'no such clause';

/** A draft whose clause a person can look up in the policy, and what the card should lead with. */
export const INSULT = {
  text: 'Honestly Mrs Pellow at Milnthorpe Primary is a useless lazy cow',
  clause: clause('not-3'),
};
/** Serious: another family's child, named with what he did. */
export const NAMES_CHILD =
  'Alfie T in Year 4 at Milnthorpe Primary bit my daughter again, that boy is a nasty little bully';
export const HARMLESS = 'Anyone selling a bike for a tall nine year old? Happy to collect this weekend';

/** Waits until everything typed so far has been judged and its pause is over. */
export const judged = (surface: SurfaceUnderTest, launched: Launched): Promise<void> =>
  settled(launched, async (page) => {
    await surface.open(page);
    await enter(page, INSULT.text);
  });
