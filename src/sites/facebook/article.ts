import { linesBefore } from '../controls.ts';
import { groupOf, pageName, textOf } from './controls.ts';

/** Posts and comments both. */
export const ARTICLE = '[role=article]';
/** A post's own words, by the names that renderings of 2023 to 2026 give them. */
export const STORY =
  '[data-ad-rendering-role=story_message],[data-ad-preview=message],[data-ad-comet-preview=message]';
/** Enough of a post to tell it from others; what "See more" brings is not. */
const KEY_LENGTH = 60;

/** The post's own article in a dialog or card; the card itself where its words stand in none, but comments do. */
function articleOf(element: Element): Element {
  if (element.matches(ARTICLE)) return element;
  const story = element.querySelector(STORY);
  return (story ? story.closest(ARTICLE) : element.querySelector(ARTICLE)) ?? element;
}

/**
 * A post's words are marked; a comment's are its blocks of text; where neither is, all its lines but its heading and
 * what is answered to it. Those of articles within it are not its own.
 */
export function wordsOf(answered: Element, editor?: Element): string | undefined {
  const story = textOf(answered.querySelector(STORY));
  if (story) return story;
  const article = articleOf(answered);
  const blocks = [...article.querySelectorAll('div[dir=auto]')].filter(
    (block) => isOwn(block, article) && !block.querySelector('div[dir=auto]'),
  );
  const lines =
    blocks.length > 0 || !editor ? blocks.map((block) => textOf(block) ?? '') : linesOf(article, editor);
  return lines.join('\n').trim() || undefined;
}

const linesOf = (article: Element, editor: Element) =>
  linesBefore(article, editor, (line) => isOwn(line, article) && !line.matches('a,a *,strong,b'));

/** Links to a post change while the pointer is over them, so whose it is and how it begins tells it from others. */
export function keyOf(post: Element): string {
  return `${textOf(headingOf(post)) ?? ''}: ${(wordsOf(post) ?? '').slice(0, KEY_LENGTH)}`;
}

const headingOf = (post: Element) => articleOf(post).querySelector('h2,h3,h4');

/** A post in the home feed names its group in its header; a group's own page is headed by the name. */
export function groupOrPage(post: Element): string | undefined {
  const article = articleOf(post);
  const links = [...article.querySelectorAll<HTMLAnchorElement>('a[href*="/groups/"]')];
  const inHeader = links.find(
    (link) =>
      /^\/groups\/[^/]+\/?$/.test(link.pathname) &&
      textOf(link) &&
      isOwn(link, article) &&
      !link.closest(STORY),
  );
  if (inHeader) return textOf(inHeader);
  const name = pageName();
  if (groupOf(location.pathname)) return name;
  // What a page or profile says of itself.
  return name && textOf(headingOf(post))?.startsWith(name) ? name : undefined;
}

const isOwn = (element: Element, article: Element) => (element.closest(ARTICLE) ?? article) === article;
