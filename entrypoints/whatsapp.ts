import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startSession } from '../src/composer/session.ts';
import { whatsapp } from '../src/sites/whatsapp.ts';

export default defineUnlistedScript(() => startSession(whatsapp));
