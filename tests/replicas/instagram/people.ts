import { avatar, el, pressable } from '../shared/dom.ts';
import { settings, words } from './settings.ts';

const added = (account: string) => window.replica.added?.push(account);

/** Follows, and once one does it is another button in the same place. */
function followButton(account: string): HTMLElement {
  const follow = () => {
    added(account);
    button.replaceWith(pressable({ class: 'post-button' }, () => undefined, words.following));
  };
  const label = settings.followers.includes(account) ? words.followBack : words.follow;
  const button = pressable({ class: 'post-button' }, follow, label);
  return button;
}

export const profile = (account: string): HTMLElement =>
  el(
    'div',
    { class: 'profile' },
    avatar(account),
    el('h2', {}, account),
    account === settings.me ? '' : el('div', { class: 'answers' }, followButton(account)),
    el('p', {}, 'No posts yet'),
  );

/** What is new: those who ask to follow. */
export const notifications = (): HTMLElement =>
  el('div', { class: 'notifications' }, el('h2', {}, 'Notifications'), ...settings.askers.map(asker));

function asker(account: string): HTMLElement {
  const answers = el('div', { class: 'answers' });
  const confirm = () => {
    added(account);
    answers.replaceChildren(followButton(account));
  };
  answers.append(
    pressable({ class: 'post-button' }, confirm, words.confirm),
    pressable({ class: 'post-button' }, () => row.remove(), words.remove),
  );
  const row = el(
    'div',
    { class: 'thread-row' },
    el('a', { href: `/${account}/`, role: 'link' }, avatar(account), account),
    el('span', {}, 'asks to follow you'),
    answers,
  );
  return row;
}
