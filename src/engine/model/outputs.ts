import { CONCERNS, type Concern } from '../../vocabulary.ts';

/** What the model weighs: whether a draft raises anything at all, and each concern that words can tell. */
export type Output = 'any' | Exclude<Concern, 'mention' | 'hours'>;

const isWordy = (concern: Concern): concern is Exclude<Concern, 'mention' | 'hours'> =>
  concern !== 'mention' && concern !== 'hours';

/** In the order of the weights. */
export const OUTPUTS: readonly Output[] = ['any', ...CONCERNS.filter(isWordy)];
