import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startSession } from '../src/composer/session.ts';
import { facebook } from '../src/sites/facebook.ts';

export default defineUnlistedScript(() => startSession(facebook));
