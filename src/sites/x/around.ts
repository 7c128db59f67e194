import type { Attachment } from '../../vocabulary.ts';

/** The smallest box around an element that holds one of these, within its dialog or main part, or its shadow root. */
export function boxWith(element: Element, selector: string): Element | undefined {
  let box = element.parentElement;
  while (box && !box.querySelector(selector))
    box = box.matches('[role=dialog],main,body') ? null : box.parentElement;
  return box ?? undefined;
}

let bar: Element | null = null;

/** Whoever is signed in, by the link to their profile in the bar at the side (2026-08). */
export function signedIn(): string | undefined {
  if (!bar?.isConnected) bar = document.querySelector('[data-testid=AppTabBar_Profile_Link]');
  return bar?.getAttribute('href')?.slice(1);
}

/** Previews (2026-08) of what goes with the draft; not the pictures of the post it answers or quotes. */
export function attachmentsIn(frame: Element | undefined): Attachment[] {
  return [...(frame?.querySelectorAll('img,video') ?? [])].flatMap((media) =>
    media.matches('[data-testid=attachments] *,[data-testid=tweetPhoto] *,[src^="blob:"]') &&
    !media.matches('[src*="/emoji/"],[src*="/profile_images/"]') &&
    !media.closest('article,:is([role=link],[role=button]):has([data-testid=User-Name])')
      ? [media.localName === 'video' ? 'video' : 'image']
      : [],
  );
}
