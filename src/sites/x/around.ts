import type { Attachment } from '../../vocabulary.ts';

/** The smallest box around an element that holds one of these, within its dialog or main part, or its shadow root. */
export function boxWith(element: Element, selector: string): Element | undefined {
  let box = element.parentElement;
  while (box && !box.querySelector(selector))
    box = box.matches('[role=dialog],main,body') ? null : box.parentElement;
  return box ?? undefined;
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
