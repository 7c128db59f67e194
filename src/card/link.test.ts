import { expect, test } from 'vitest';
import { linkParts, telLink } from './link.ts';

const LINKS: [string, string | null][] = [
  ['https://www.hill-lane.example/concerns?from=home', 'hill-lane.example'],
  ['http://hill-lane.example', 'hill-lane.example'],
  ['mailto:office@hill-lane.example?subject=A%20worry', 'office@hill-lane.example'],
  ['mailto:100%@hill-lane.example', '100%@hill-lane.example'],
  ['javascript:alert(1)', null],
  ['data:text/html,hello', null],
  ['the school office', null],
];

test.each(LINKS)('%s goes to %s', (url, place) => {
  expect(linkParts(url)?.place ?? null).toBe(place);
});

test.each([
  ['0800 1111', 'tel:08001111'],
  ['+44 (0) 20 7946 0000', 'tel:+442079460000'],
])('%s is dialled as %s', (phone, href) => {
  expect(telLink(phone)).toBe(href);
});
