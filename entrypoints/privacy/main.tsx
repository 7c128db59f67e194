import { render } from 'preact';
import { Privacy } from '../../src/pages/privacy/Privacy.tsx';

const app = document.getElementById('app');
if (app) render(<Privacy />, app);
