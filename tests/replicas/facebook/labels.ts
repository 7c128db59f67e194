import { settings } from './settings.ts';
import { WORDS } from './words.ts';

export const LABELS = WORDS[settings.language];
