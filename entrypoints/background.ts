import { defineBackground } from 'wxt/utils/define-background';
import { greet } from '../src/background/greet.ts';
import { answerPorts } from '../src/background/ports.ts';
import { browser } from '../src/browser.ts';
import { forgetSights } from '../src/settings/seeing.ts';

export default defineBackground(() => {
  answerPorts();
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void greet(reason);
    if (reason === 'update') void forgetSights();
  });
});
