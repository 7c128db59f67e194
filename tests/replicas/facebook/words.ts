import type { FacebookSettings } from '../replica.ts';

interface Labels {
  box(name: string): string;
  send: string;
  addFriend: string;
  cancel: string;
  confirm: string;
  remove: string;
}

/**
 * What the site calls Messenger's box and button, and those of friends. Outside of English these are as good as any
 * words: nobody vouches.
 */
export const WORDS: Record<NonNullable<FacebookSettings['language']>, Labels> = {
  en: {
    box: (name) => `Write to ${name}`,
    send: 'Press Enter to send',
    addFriend: 'Add friend',
    cancel: 'Cancel request',
    confirm: 'Confirm',
    remove: 'Delete',
  },
  pl: {
    box: (name) => `Napisz do: ${name}`,
    send: 'Naciśnij Enter, aby wysłać',
    addFriend: 'Dodaj do znajomych',
    cancel: 'Anuluj zaproszenie',
    confirm: 'Potwierdź',
    remove: 'Usuń',
  },
  ur: {
    box: (name) => `${name} کو لکھیں`,
    send: 'بھیجنے کے لیے Enter دبائیں',
    addFriend: 'دوست شامل کریں',
    cancel: 'درخواست منسوخ کریں',
    confirm: 'تصدیق کریں',
    remove: 'حذف کریں',
  },
  cy: {
    box: (name) => `Ysgrifennu at ${name}`,
    send: 'Pwyswch Enter i anfon',
    addFriend: 'Ychwanegu ffrind',
    cancel: 'Canslo cais',
    confirm: 'Cadarnhau',
    remove: 'Dileu',
  },
};
