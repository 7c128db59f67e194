import type { HelpContent } from '../messages/protocol.ts';
import { telLink } from './link.ts';

/** Where help is, telephone numbers large. */
export function HelpRoutes({ help }: { help: HelpContent }) {
  return (
    <div class="help">
      <p>{help.lead}</p>
      <ul>
        {help.routes.map(({ text, phone }) => (
          <li key={text}>
            {text}
            {phone && (
              <a class="phone" href={telLink(phone)}>
                {phone}
              </a>
            )}
          </li>
        ))}
      </ul>
      {help.after && <p>{help.after}</p>}
    </div>
  );
}
