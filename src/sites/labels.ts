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
];

/** Beginning of the label of a Facebook post's button for its audience, which goes on with the audience (2026-02). */
export const AUDIENCE_LABELS = ['edit privacy. sharing with'];

/** The first of two steps, on Pages and some profiles (2026): it opens "Post settings" and sends nothing yet. But for English, plain translations. */
export const NEXT_LABELS = [
  'next',
  'siguiente',
  'seguinte',
  'avançar',
  'suivant',
  'weiter',
  'avanti',
  'dalej',
  'اگلا',
  'nesaf',
];

/** Beginnings of the labels of Facebook's comment boxes that go on with who comments; the same sources as below. */
export const COMMENT_AS_LABELS = [
  'comment as',
  'answer as',
  'bình luận dưới tên',
  'comentar como',
  'commenter en tant que',
  'kommentieren als',
  'commenta come',
  'skomentuj jako',
];

/**
 * Beginnings of the labels of all its comment boxes: English 2026-02, Vietnamese 2026, and the Spanish,
 * Portuguese, French, German, Italian and Polish forms that public code of 2026 looks for.
 */
export const COMMENT_LABELS = [
  ...COMMENT_AS_LABELS,
  'write a comment',
  'write a public comment',
  'viết bình luận',
  'escribe un comentario',
  'escreva um comentário',
  'écrivez un commentaire',
  'schreibe einen kommentar',
  'scrivi un commento',
  'napisz komentarz',
];

/** Beginnings of the labels of its boxes for a reply to a comment; the name comes after (English 2026-02). */
export const REPLY_LABELS = ['reply to', 'répondre à'];

/** Its buttons that send a comment: "Comment" (2026-02), "Post comment" (2026), and the forms of other languages. */
export const SEND_COMMENT_LABELS = [
  'comment',
  'post comment',
  'comentar',
  'commenter',
  'kommentieren',
  'commenta',
  'skomentuj',
  'bình luận',
];

/** Beginnings of the labels of Messenger's boxes (2026-02), which are neither post nor comment. */
export const MESSAGE_LABELS = ['message', 'write to', 'écrire à', 'nhắn tin cho', 'melding'];

/** Its button that sends where its label does not name the key (English 2026-02, French 2026). */
export const SEND_MESSAGE_LABELS = ['send', 'envoyer'];

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

/**
 * Languages of the page whose verb comes last, so that such a label goes on after the name. Their word for "group"
 * is known: without it the chat has one reader.
 */
export const NAME_AMID = ['ur'];

/** Beginnings of what Instagram's comment boxes are called (English to 2026; the others are translations). */
export const ADD_COMMENT_LABELS = [
  'add a comment',
  'agrega un comentario',
  'añade un comentario',
  'adicione um comentário',
  'ajoutez un commentaire',
  'ajouter un commentaire',
  'kommentar hinzufügen',
  'aggiungi un commento',
  'dodaj komentarz',
  'تبصرہ شامل کریں',
  'ychwanegu sylw',
];

/** Label of Instagram's caption box without its dots (English, Portuguese, Spanish, Korean, Chinese; to 2026-05). */
export const CAPTION_LABELS = [
  'write a caption',
  'escreva uma legenda',
  'escribe un pie de foto',
  '캡션 입력',
  '撰写说明',
  'escribe una descripción',
  'dodaj podpis',
  'écrivez une légende',
  'bildunterschrift',
  'scrivi una didascalia',
];

/** Instagram's button that shares a new post (English, Portuguese, Spanish, Chinese; to 2026-05). */
export const SHARE_LABELS = ['share', 'compartilhar', 'compartir', '分享'];

/** Beginning of the label of WhatsApp's caption box in older builds (before 2026). */
export const WHATSAPP_CAPTION_LABEL = 'add a caption';

/**
 * Facebook's button that asks somebody to be a friend (English and Indonesian as public code has them; the Polish,
 * Urdu and Welsh are plain translations that nobody has seen on the site).
 */
export const ADD_FRIEND_LABELS = [
  'add friend',
  'tambahkan teman',
  'dodaj do znajomych',
  'دوست شامل کریں',
  'ychwanegu ffrind',
];

/** Instagram's buttons that follow somebody (English to 2026; the others are translations, as above). */
export const FOLLOW_LABELS = ['follow', 'follow back', 'obserwuj', 'فالو کریں', 'dilyn'];

/** Its buttons that let somebody follow, or write to one: "Confirm" and "Accept" (as above). */
export const ACCEPT_LABELS = [
  'confirm',
  'accept',
  'potwierdź',
  'zaakceptuj',
  'تصدیق کریں',
  'قبول کریں',
  'cadarnhau',
  'derbyn',
];
