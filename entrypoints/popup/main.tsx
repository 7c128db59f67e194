import { render } from 'preact';
import { Popup } from '../../src/pages/popup/Popup.tsx';
import { askedTab, tabInFront } from '../../src/pages/popup/tab.ts';

const app = document.getElementById('app');
if (app) render(<Popup tab={await tabInFront(askedTab())} />, app);
