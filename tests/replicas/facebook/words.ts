import type { FacebookSettings } from '../replica.ts';

interface Labels {
  createPost: string;
  settings: string;
  mind(name: string): string;
  write: string;
  writePublic: string;
  audience(chosen: string): string;
  photo: string;
  post: string;
  next: string;
  close: string;
  commentAs(name: string): string;
  replyTo(name: string): string;
  comment: string;
  reply: string;
  box(name: string): string;
  send: string;
  addFriend: string;
  cancel: string;
  confirm: string;
  remove: string;
}

/**
 * What the site calls its boxes and buttons. Outside of English these are as good as any words: nobody vouches.
 */
export const WORDS: Record<NonNullable<FacebookSettings['language']>, Labels> = {
  en: {
    createPost: 'Create post',
    settings: 'Post settings',
    mind: (name) => `What's on your mind, ${name}?`,
    write: 'Write something...',
    writePublic: 'Create a public post…',
    audience: (chosen) => `Edit privacy. Sharing with ${chosen}. `,
    photo: 'Photo/video',
    post: 'Post',
    next: 'Next',
    close: 'Close',
    commentAs: (name) => `Comment as ${name}`,
    replyTo: (name) => `Reply to ${name}`,
    comment: 'Comment',
    reply: 'Reply',
    box: (name) => `Write to ${name}`,
    send: 'Press Enter to send',
    addFriend: 'Add friend',
    cancel: 'Cancel request',
    confirm: 'Confirm',
    remove: 'Delete',
  },
  pl: {
    createPost: 'Utwórz post',
    settings: 'Ustawienia posta',
    mind: (name) => `O czym myślisz, ${name}?`,
    write: 'Napisz coś...',
    writePublic: 'Utwórz post publiczny…',
    audience: (chosen) => `Edytuj prywatność. Udostępniasz: ${chosen}. `,
    photo: 'Zdjęcie lub film',
    post: 'Udostępnij wpis',
    next: 'Dalej',
    close: 'Zamknij',
    commentAs: (name) => `Dodaj komentarz jako ${name}`,
    replyTo: (name) => `Odpowiedz użytkownikowi ${name}`,
    comment: 'Dodaj komentarz',
    reply: 'Odpowiedz',
    box: (name) => `Napisz do: ${name}`,
    send: 'Naciśnij Enter, aby wysłać',
    addFriend: 'Dodaj do znajomych',
    cancel: 'Anuluj zaproszenie',
    confirm: 'Potwierdź',
    remove: 'Usuń',
  },
  ur: {
    createPost: 'پوسٹ بنائیں',
    settings: 'پوسٹ کی ترتیبات',
    mind: (name) => `${name}، آپ کیا سوچ رہے ہیں؟`,
    write: 'کچھ لکھیں...',
    writePublic: 'عوامی پوسٹ بنائیں…',
    audience: (chosen) => `رازداری میں ترمیم کریں۔ ${chosen}۔ `,
    photo: 'تصویر/ویڈیو',
    post: 'پوسٹ کریں',
    next: 'اگلا',
    close: 'بند کریں',
    commentAs: (name) => `${name} کے طور پر تبصرہ کریں`,
    replyTo: (name) => `${name} کو جواب دیں`,
    comment: 'تبصرہ کریں',
    reply: 'جواب دیں',
    box: (name) => `${name} کو لکھیں`,
    send: 'بھیجنے کے لیے Enter دبائیں',
    addFriend: 'دوست شامل کریں',
    cancel: 'درخواست منسوخ کریں',
    confirm: 'تصدیق کریں',
    remove: 'حذف کریں',
  },
  cy: {
    createPost: 'Creu postiad',
    settings: 'Gosodiadau postiad',
    mind: (name) => `Beth sydd ar eich meddwl, ${name}?`,
    write: 'Ysgrifennwch rywbeth...',
    writePublic: 'Creu postiad cyhoeddus…',
    audience: (chosen) => `Golygu preifatrwydd. Rhannu gyda ${chosen}. `,
    photo: 'Llun/fideo',
    post: 'Postio',
    next: 'Nesaf',
    close: 'Cau',
    commentAs: (name) => `Rhoi sylw fel ${name}`,
    replyTo: (name) => `Ateb ${name}`,
    comment: 'Sylw',
    reply: 'Ateb',
    box: (name) => `Ysgrifennu at ${name}`,
    send: 'Pwyswch Enter i anfon',
    addFriend: 'Ychwanegu ffrind',
    cancel: 'Canslo cais',
    confirm: 'Cadarnhau',
    remove: 'Dileu',
  },
};
