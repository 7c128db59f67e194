import { askAdapter, gotoBare } from './adapter.ts';
import { expect, test } from './fixtures.ts';

// What cannot be told for sure is not taken for something that everybody may read.

const box = '<div contenteditable="true" role="textbox" aria-label="Viesti"></div>';
const picture = '<img src="blob:x" alt="">';
const button = (words: string) => `<div role="button">${words}</div>`;
const BOX = '[contenteditable=true]';

for (const { name, body, told } of [
  {
    name: 'a box after a picture, beneath a heading that ends in a button',
    body: `<h2>Luo</h2>${button('Jaa')}${picture}${box}`,
    told: { surface: 'post', conversation: 'caption' },
  },
  {
    name: 'a box beside a picture, and what sends it after both',
    body: `<h2>Sam Lantern</h2>${picture}${box}${button('Lähetä')}`,
    told: null,
  },
])
  test(`Instagram in a language that is not known, in a dialog: ${name}`, async ({ page }) => {
    await gotoBare('instagram', page, 'sam.lantern/', `<div role="dialog">${body}</div>`);
    const ask = await askAdapter('instagram', page);
    expect(await ask(BOX)).toEqual(told && expect.objectContaining(told));
  });

for (const { name, inside, told } of [
  { name: 'that shows it', inside: '<h1>Story time</h1><time>2 h</time>', told: { surface: 'comment' } },
  {
    name: 'that sends it to somebody',
    inside: '<label>Sam Lantern <input type="checkbox"></label>',
    told: null,
  },
])
  test(`Instagram: a form in a dialog over a post, ${name}`, async ({ page }) => {
    const form = `<form><textarea></textarea>${button('Lähetä')}</form>`;
    await gotoBare('instagram', page, 'p/C1anAlSide/', `<div role="dialog">${inside}${form}</div>`);
    const ask = await askAdapter('instagram', page);
    expect(await ask('textarea')).toEqual(told && expect.objectContaining(told));
  });

test('Instagram: a chat whose header comes after its box is known by it', async ({ page }) => {
  const main = (header: string) => `${header}<div><div>${box}</div></div>`;
  await gotoBare('instagram', page, 'direct/t/110044/', `<main>${main('')}</main>`);
  const ask = await askAdapter('instagram', page);
  expect(await ask(BOX)).toMatchObject({ surface: 'unknown', conversation: '110044' });
  await page.locator('main').evaluate((element) => {
    element.insertAdjacentHTML('afterbegin', '<div><a href="/sam.lantern/"><h2>Sam</h2></a></div>');
  });
  expect(await ask(BOX)).toMatchObject({ surface: 'direct', where: 'Sam' });
});

test('X: chats in the drawer that bear no name are kept apart', async ({ page }) => {
  const drawer = (path: string) =>
    `<section data-testid="dm-conversation-panel"><div data-testid="dm-conversation-header"><a href="/${path}"></a></div>
    <form><textarea data-testid="dm-composer-textarea"></textarea></form></section>`;
  await gotoBare('x', page, 'home', drawer('samlantern'));
  const ask = await askAdapter('x', page);
  const first = await ask('textarea');
  await page.evaluate((body) => {
    document.body.innerHTML = body;
  }, drawer('wrenoduya'));
  const second = await ask('textarea');
  expect(first).toMatchObject({ surface: 'direct', conversation: expect.stringMatching(/./) });
  expect(second?.conversation).not.toBe(first?.conversation);
});
