import { avatar, el, pressable } from '../shared/dom.ts';
import { LABELS } from './labels.ts';
import { settings } from './settings.ts';

const added = (name: string) => window.replica.added?.push(name);

/** Those who ask to be friends: a card each, with a link to the same list beside that person's page. */
export function requests(): HTMLElement {
  return el('div', { class: 'posts' }, ...settings.requests.map(card));
}

function card({ id, name }: { id: string; name: string }): HTMLElement {
  const answers = el('div', { class: 'answers' });
  const confirm = () => {
    added(name);
    answers.replaceChildren('You are now friends');
  };
  answers.append(
    pressable({ class: 'button', 'aria-label': LABELS.confirm }, confirm, LABELS.confirm),
    pressable({ class: 'button', 'aria-label': LABELS.remove }, () => whole.remove(), LABELS.remove),
  );
  const page = el('a', { href: `/friends/requests/?profile_id=${id}`, role: 'link' }, avatar(name), name);
  const whole = el('div', { class: 'card request' }, page, answers);
  return whole;
}

/** Somebody's page, with the button to ask them to be a friend. */
export function person(name: string): HTMLElement {
  const add = () => {
    added(name);
    button.replaceWith(pressable({ class: 'button', 'aria-label': LABELS.cancel }, () => {}, LABELS.cancel));
  };
  const button = pressable({ class: 'button', 'aria-label': LABELS.addFriend }, add, LABELS.addFriend);
  return el('div', { class: 'card banner' }, el('h1', {}, name), el('div', { class: 'answers' }, button));
}
