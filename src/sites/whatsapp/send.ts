/** The send icon by its names, newest first (2026-06, then older builds): drawn in its button, or the button itself. */
export const SEND = ['wds-ic-send-filled', 'send', 'compose-btn-send']
  .flatMap((name) => [`[data-icon=${name}]`, `[data-testid=${name}]`])
  .join();

export const isSendControl = (control: Element): boolean =>
  control.matches(SEND) || control.querySelector(SEND) !== null;
