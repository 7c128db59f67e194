/**
 * Labels the sites give their controls, as a second signal after structure. They are localised: these are the
 * forms attested in public code (see each line's date), compared in lower case.
 */

/** Submit of a Facebook post: "Post", in an anonymous group post "Submit" (2026-02). */
export const POST_LABELS = [
  'post',
  'submit',
  'publicar',
  'publier',
  'posten',
  'opublikuj',
  'publicera',
  'đăng',
  'kirim',
];

/** The first of two steps, on Pages and some profiles (2026): it opens "Post settings" and sends nothing yet. */
export const NEXT_LABELS = ['next'];

/** Beginnings of the labels of Facebook's comment and message boxes (2026-02): never a post. */
export const ANSWER_LABELS = [
  'comment as',
  'reply to',
  'answer as',
  'write a comment',
  'write a public comment',
  'message',
  'write to',
];

/** The word for "group" in WhatsApp's "Type a message to group …" (English 2026-09, Portuguese 2026-07). */
export const GROUP_WORDS = [
  'group',
  'grupo',
  'groupe',
  'gruppe',
  'gruppo',
  'grupy',
  'grupie',
  'grŵp',
  'گروپ',
];
