import { render } from 'preact';
import { Popup } from '../../src/pages/popup/Popup.tsx';
import { tabInFront } from '../../src/pages/popup/tab.ts';

const query = new URLSearchParams(location.search);
const app = document.getElementById('app');
if (app) render(<Popup tab={await tabInFront(query.get('tab'))} />, app);
