import { render } from 'preact';
import { browser } from '../../src/browser.ts';
import { Guide } from '../../src/pages/guide/Guide.tsx';

const app = document.getElementById('app');
if (app) {
  render(<Guide ownId={browser.runtime.id} />, app);
  // The parts were not there when the browser looked for the one that the address names.
  if (location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();
}
