import type { Settings } from '../../settings/schema.ts';
import { popup as words } from '../../words/popup.ts';
import { asksAboutChats } from '../who.ts';

export interface AskChatsProps {
  settings: Settings;
  onAnswer(direct: boolean): void;
}

/**
 * Asks staff and pupils once about one-to-one messages. The welcome page asks too, but where an administrator has
 * set Forethought up nobody comes by it. Neither answer stands out, and until there is one they are left alone.
 */
export function AskChats({ settings, onAnswer }: AskChatsProps) {
  if (settings.direct !== null || !asksAboutChats(settings)) return null;
  return (
    <section aria-labelledby="ask-chats">
      <p id="ask-chats">{words.chats}</p>
      <div class="row">
        <button type="button" onClick={() => onAnswer(true)}>
          {words.chatsYes}
        </button>
        <button type="button" onClick={() => onAnswer(false)}>
          {words.chatsNo}
        </button>
      </div>
    </section>
  );
}
