import type { InstagramSettings } from '../replica.ts';

/** Words of the page that a language changes: those of its composers and of their buttons. */
interface Words {
  create: string;
  pictureOf: (account: string) => string;
  newPost: string;
  choose: string;
  crop: string;
  edit: string;
  next: string;
  close: string;
  /** Three dots, unlike the comment's one character. */
  caption: string;
  share: string;
  comment: string;
  post: string;
  message: string;
  accept: string;
  block: string;
  remove: string;
  follow: string;
  followBack: string;
  following: string;
  confirm: string;
  /** Of a reply to a story: goes before or after the account. */
  replyTo: (account: string) => string;
  send: string;
  bio: string;
  gender: string;
  submit: string;
}

export const WORDS: Record<NonNullable<InstagramSettings['language']>, Words> = {
  en: {
    create: 'Create',
    pictureOf: (account) => `${account}'s profile picture`,
    newPost: 'Create new post',
    choose: 'Select from computer',
    crop: 'Crop',
    edit: 'Edit',
    next: 'Next',
    close: 'Close',
    caption: 'Write a caption...',
    share: 'Share',
    comment: 'Add a comment…',
    post: 'Post',
    message: 'Message',
    accept: 'Accept',
    block: 'Block',
    remove: 'Delete',
    follow: 'Follow',
    followBack: 'Follow back',
    following: 'Following',
    confirm: 'Confirm',
    replyTo: (account) => `Reply to ${account}...`,
    send: 'Send',
    bio: 'Bio',
    gender: 'Prefer not to say',
    submit: 'Submit',
  },
  pl: {
    create: 'Utwórz',
    pictureOf: (account) => `Zdjęcie profilowe użytkownika ${account}`,
    newPost: 'Utwórz nowy post',
    choose: 'Wybierz z komputera',
    crop: 'Przytnij',
    edit: 'Edytuj',
    next: 'Dalej',
    close: 'Zamknij',
    caption: 'Dodaj podpis...',
    share: 'Udostępnij',
    comment: 'Dodaj komentarz…',
    post: 'Opublikuj',
    message: 'Wiadomość',
    accept: 'Zaakceptuj',
    block: 'Zablokuj',
    remove: 'Usuń',
    follow: 'Obserwuj',
    followBack: 'Obserwuj',
    following: 'Obserwujesz',
    confirm: 'Potwierdź',
    replyTo: (account) => `Odpowiedz użytkownikowi ${account}...`,
    send: 'Wyślij',
    bio: 'Biogram',
    gender: 'Wolę nie podawać',
    submit: 'Prześlij',
  },
  ur: {
    create: 'بنائیں',
    pictureOf: (account) => `${account} کی پروفائل تصویر`,
    newPost: 'نئی پوسٹ بنائیں',
    choose: 'کمپیوٹر سے منتخب کریں',
    crop: 'تراشیں',
    edit: 'ترمیم کریں',
    next: 'اگلا',
    close: 'بند کریں',
    caption: 'کیپشن لکھیں...',
    share: 'شیئر کریں',
    comment: 'تبصرہ شامل کریں…',
    post: 'پوسٹ کریں',
    message: 'پیغام',
    accept: 'قبول کریں',
    block: 'بلاک کریں',
    remove: 'حذف کریں',
    follow: 'فالو کریں',
    followBack: 'فالو کریں',
    following: 'فالو کر رہے ہیں',
    confirm: 'تصدیق کریں',
    replyTo: (account) => `${account} کو جواب دیں...`,
    send: 'بھیجیں',
    bio: 'تعارف',
    gender: 'نہیں بتانا چاہتے',
    submit: 'جمع کرائیں',
  },
  cy: {
    create: 'Creu',
    pictureOf: (account) => `Llun proffil ${account}`,
    newPost: 'Creu postiad newydd',
    choose: "Dewis o'r cyfrifiadur",
    crop: 'Tocio',
    edit: 'Golygu',
    next: 'Nesaf',
    close: 'Cau',
    caption: 'Ysgrifennu capsiwn...',
    share: 'Rhannu',
    comment: 'Ychwanegu sylw…',
    post: 'Postio',
    message: 'Neges',
    accept: 'Derbyn',
    block: 'Rhwystro',
    remove: 'Dileu',
    follow: 'Dilyn',
    followBack: 'Dilyn',
    following: 'Yn dilyn',
    confirm: 'Cadarnhau',
    replyTo: (account) => `Ateb ${account}...`,
    send: 'Anfon',
    bio: 'Bywgraffiad',
    gender: 'Gwell gen i beidio â dweud',
    submit: 'Cyflwyno',
  },
};
