import type { ClauseContent } from '../messages/protocol.ts';
import { HelpRoutes } from './HelpRoutes.tsx';
import type { CardProps } from './state.ts';

/** What was noticed, the clause that speaks to it, why, and whose copy of the policy it is. */
export function ClausePanel({ content, state, on }: CardProps) {
  const { labels, clauses, why } = content;
  const [first, ...others] = clauses;
  return (
    <div class="panel">
      <h2>{content.title}</h2>
      {first && <Clause clause={first} isHeart />}
      {content.help && <HelpRoutes help={content.help} />}
      <div class="why">
        <p>{why.lead}</p>
        {why.words.length > 0 && (
          <ul aria-label={labels.why} class="words">
            {[...new Set(why.words)].map((word) => (
              <li key={word}>{word}</li>
            ))}
          </ul>
        )}
      </div>
      {others.length > 0 && (
        <button type="button" class="more" data-act="more" aria-expanded={state.more} onClick={on.more}>
          {state.more ? labels.less : labels.more}
        </button>
      )}
      {state.more && others.map((clause) => <Clause key={clause.source + clause.text} clause={clause} />)}
      <div class="small">
        {content.provenance.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </div>
  );
}

function Clause({ clause, isHeart = false }: { clause: ClauseContent; isHeart?: boolean }) {
  return (
    <figure class={isHeart ? 'clause heart' : 'clause'}>
      <blockquote>{clause.text}</blockquote>
      <figcaption>
        <span class="wording">{clause.wording}</span> {clause.source}
      </figcaption>
    </figure>
  );
}
