import { privacy as words } from '../../words/privacy.ts';

/** The privacy policy, as it also stands in the stores. */
export function Privacy() {
  return (
    <>
      <h1>{words.title}</h1>
      <p class="soft">{words.since}</p>
      <p>{words.lead}</p>
      {words.sections.map(({ title, sentences, list }) => (
        <section key={title}>
          <h2>{title}</h2>
          {sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          {list && (
            <ul>
              {list.map((entry) => (
                <li key={entry}>{entry}</li>
              ))}
            </ul>
          )}
        </section>
      ))}
    </>
  );
}
