import { render } from 'preact';
import { browser } from '../../src/browser.ts';
import { Options } from '../../src/pages/Options.tsx';
import { readSettings, SETTING_KEYS } from '../../src/settings/schema.ts';
import { saveSettings } from '../../src/settings/storage.ts';

const stored = await browser.storage.local.get([...SETTING_KEYS]);
const app = document.getElementById('app');
if (app) render(<Options stored={readSettings(stored)} save={saveSettings} />, app);
