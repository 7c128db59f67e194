import type { Span } from '../../vocabulary.ts';
import type { Scene, Sentence } from '../scene.ts';
import { foundInEach } from '../text/blocks.ts';
import { type ConcernRule, evidence, places, says } from './rule.ts';

export const personalDetails: ConcernRule = {
  concern: 'personal-details',
  description: 'gives a telephone number, home address, birth date, password or the like',
  find(scene) {
    const { role } = scene.draft;
    if (role !== 'staff' && role !== 'pupil' && role !== 'official' && scene.anchor === 'none') return [];
    const found = [
      ...numbers(scene),
      ...places(scene, ADDRESS),
      ...places(scene, BORN),
      ...places(scene, PASSWORD),
    ];
    return found.length > 0
      ? [evidence('personal-details', 'a number, address, birth date or password', found)]
      : [];
  },
};

/** Free lines and help lines are nobody's own. */
const SERVICE = /^(?:0800|0808|0300|0330|0345|0845|0870|116|111|101|999)/;
const MOBILE = /^(?:\+?44 ?|0)7/;

function numbers(scene: Scene): Span[] {
  const phones = ({ tokens }: Sentence) => tokens.filter((token) => token.kind === 'phone');
  return foundInEach(scene.sentences, SERVICE, null, phones)
    .filter((token) => !SERVICE.test(token.folded.replace(/[^\d+]/g, '')))
    .filter((token) => scene.draft.role !== 'official' || MOBILE.test(token.folded))
    .filter(() => !says(scene, BUSINESS))
    .map(({ start, end, text }) => ({ start, end, text }));
}

const BUSINESS = new RegExp(
  '\\b(?:plumber|electrician|roofer|taxi|takeaway|garage|surgery|vets?|helpline|samaritans|' +
    'childline|restaurant|window cleaner|locksmith)\\b',
);

const ROADS =
  'road|rd|street|st|close|lane|avenue|ave|drive|way|crescent|gardens|court|place|terrace|grove|mews|walk|rise|hill|green|view|row';
const ADDRESS = new RegExp(
  `\\b(?:flat \\d+[a-z]?,? )?\\d{1,3}[a-z]? (?!minute|min|hour|mile|metre|week|day|year|time|more|of\\b|kids|people)[a-z'-]+(?: [a-z'-]+)? (?:${ROADS})\\b(?! of)`,
  'g',
);
const BORN = new RegExp(
  '\\b(?:d\\.?o\\.?b\\.?|date of birth|born on|birthday is|' +
    "birthday's)[: ]{0,3}(?:the )?\\d{1,2}(?:st|nd|rd|th)?(?:[/. -]| of )(?:\\d{1,2}|" +
    '[a-z]{3,9})[/. -]\\d{2,4}\\b',
  'g',
);
const PASSWORD = new RegExp(
  '\\b(?:password|passcode|pin|pin number|log-?in|sort code|account number|national insurance|' +
    "ni number)(?:'s| is|:| =|s are) ?\\S{3,}",
  'g',
);
