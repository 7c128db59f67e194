import { render } from 'preact';
import { rectsInField } from '../../src/card/mirror.ts';
import { startSession } from '../../src/composer/session.ts';
import { localTime } from '../../src/guidance/dates.ts';
import { practice } from '../../src/pages/welcome/practice.ts';
import { Welcome } from '../../src/pages/welcome/Welcome.tsx';

// Before anything is drawn, so that its listeners come first, as they do on a site.
startSession(practice, rectsInField);
const app = document.getElementById('app');
if (app) render(<Welcome today={localTime(new Date()).slice(0, 10)} />, app);
