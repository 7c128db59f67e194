import { MANAGED_KEYS } from '../../settings/managed/keys.ts';
import { guide } from '../../words/guide/index.ts';
import { managed } from '../../words/managed.ts';

const { values: words } = guide;

/** Every value an administrator may set, with what it does, as Chromium is told too. */
export function ValueList() {
  return (
    <section id={words.id} aria-labelledby={`${words.id}-title`}>
      <h2 id={`${words.id}-title`}>{words.title}</h2>
      <p>{words.lead}</p>
      <dl>
        {MANAGED_KEYS.map((key) => (
          <div key={key}>
            <dt>
              <code>{key}</code>
            </dt>
            <dd>{managed.keys[key].description}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
