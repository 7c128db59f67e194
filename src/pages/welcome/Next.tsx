import { welcome as words } from '../../words/welcome.ts';

const { next } = words;

export interface WelcomeNextProps {
  /** Whether they are set up, or what is missing. */
  line: string;
  ready: boolean;
  /** In a pupil's words. */
  plain: boolean;
}

/** What the person can expect from now on. */
export function WelcomeNext({ line, ready, plain }: WelcomeNextProps) {
  const sentences = plain
    ? [...next.plain, next.reload]
    : [next.where, next.reload, next.hold, next.nobody, next.phones];
  return (
    <section aria-labelledby="next">
      <h2 id="next">{next.title}</h2>
      <p>
        <strong>{line}</strong>
      </p>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p>
        {ready && next.close} <a href="options.html">{next.options}</a>
      </p>
    </section>
  );
}
