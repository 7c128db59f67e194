import type { WhatsappSettings } from '../replica.ts';
import { language } from './settings.ts';

/** What the page calls its parts. */
interface Words {
  message: string;
  /** Label of a chat's box. */
  messageTo(name: string, group: boolean): string;
  send: string;
  /** Label of the button that sends pictures. */
  sendSelected(count: number): string;
  voice: string;
  attach: string;
  close: string;
}

/**
 * The English is the site's own (as of 2026-11). The other languages are translations: they stand for labels nothing here
 * knows, with the chat's name at their end, and in Urdu in their middle, set apart by marks of direction.
 */
const WORDS: Record<NonNullable<WhatsappSettings['language']>, Words> = {
  en: {
    message: 'Type a message',
    messageTo: (name, group) => `Type a message to ${group ? 'group ' : ''}${name}`,
    send: 'Send',
    sendSelected: (count) => `Send ${count} selected`,
    voice: 'Voice message',
    attach: 'Attach',
    close: 'Close',
  },
  pl: {
    message: 'Wpisz wiadomość',
    messageTo: (name, group) => `Wpisz wiadomość do ${group ? 'grupy ' : ''}${name}`,
    send: 'Wyślij',
    sendSelected: (count) => `Wyślij wybrane: ${count}`,
    voice: 'Wiadomość głosowa',
    attach: 'Załącz',
    close: 'Zamknij',
  },
  ur: {
    message: 'پیغام لکھیں',
    messageTo: (name, group) => `${group ? 'گروپ ' : ''}\u2068${name}\u2069 کو پیغام لکھیں`,
    send: 'بھیجیں',
    sendSelected: (count) => `${count} منتخب بھیجیں`,
    voice: 'صوتی پیغام',
    attach: 'منسلک کریں',
    close: 'بند کریں',
  },
  cy: {
    message: 'Teipiwch neges',
    messageTo: (name, group) => `Teipiwch neges ${group ? "i'r grŵp" : 'at'} ${name}`,
    send: 'Anfon',
    sendSelected: (count) => `Anfon ${count} a ddewiswyd`,
    voice: 'Neges lais',
    attach: 'Atodi',
    close: 'Cau',
  },
};

export const words = WORDS[language];

/** Tells the browser, and whoever reads the page, its language and the way it is read. */
export function speak(): void {
  document.documentElement.lang = language;
  document.documentElement.dir = language === 'ur' ? 'rtl' : 'ltr';
}
