import { defineBackground } from 'wxt/utils/define-background';
import { answerPorts } from '../src/background/ports.ts';
import { browser } from '../src/browser.ts';

export default defineBackground(() => {
  answerPorts();
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.runtime.openOptionsPage();
  });
  browser.action.onClicked.addListener(() => void browser.runtime.openOptionsPage());
});
