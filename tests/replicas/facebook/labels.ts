import { settings } from './settings.ts';

interface Labels {
  box(name: string): string;
  send: string;
}

/** What Messenger calls its box and its button. Outside of English these are as good as any words: nobody vouches. */
const ALL: Record<typeof settings.language, Labels> = {
  en: { box: (name) => `Write to ${name}`, send: 'Press Enter to send' },
  pl: { box: (name) => `Napisz do: ${name}`, send: 'Naciśnij Enter, aby wysłać' },
  ur: { box: (name) => `${name} کو لکھیں`, send: 'بھیجنے کے لیے Enter دبائیں' },
  cy: { box: (name) => `Ysgrifennu at ${name}`, send: 'Pwyswch Enter i anfon' },
};

export const LABELS = ALL[settings.language];
