import { ClausePanel } from './ClausePanel.tsx';
import { Glyph } from './Glyph.tsx';
import { HelpRoutes } from './HelpRoutes.tsx';
import { RaisePanel } from './RaisePanel.tsx';
import type { CardProps } from './state.ts';

/** The card: who speaks, what was noticed, what the policy says or where help is, and what to do next. */
export function Card(props: CardProps) {
  const { content, show, state, on } = props;
  const { labels } = content;
  const isHelp = show === 'help';
  const isRaise = !isHelp && state.panel === 'raise' && content.raise !== null;
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    on.close();
  };
  return (
    // Focusable from script only: the keyboard command lands here, and a click on the words keeps Escape working.
    <section class="ft card" aria-label={labels.region} tabIndex={-1} onKeyDown={closeOnEscape}>
      <header>
        <p class="product">
          <Glyph />
          {labels.product}
        </p>
        <p class="small">{content.forWhom}</p>
      </header>
      {state.held && !isHelp && <p class="held">{labels.held}</p>}
      {isRaise ? (
        <RaisePanel key="raise" {...props} />
      ) : isHelp ? (
        <Help key="help" {...props} />
      ) : (
        <ClausePanel key="clause" {...props} />
      )}
      <footer>
        <p class="promises">{content.promises.join(' ')}</p>
        <Actions {...props} isHelp={isHelp} isRaise={isRaise} />
      </footer>
    </section>
  );
}

function Help({ content }: CardProps) {
  return (
    <div class="panel">
      <h2 tabIndex={-1}>{content.title}</h2>
      <p class="small">{content.labels.hideAtOnce}</p>
      {content.help && <HelpRoutes help={content.help} />}
    </div>
  );
}

/** Buttons of one size and one weight, none chosen beforehand. */
function Actions({ content, on, isHelp, isRaise }: CardProps & { isHelp: boolean; isRaise: boolean }) {
  const { labels } = content;
  const isClause = !isRaise && !isHelp;
  const button = (key: string, label: string, act: () => void) => (
    <button key={key} type="button" data-act={key} onClick={act}>
      {label}
    </button>
  );
  return (
    <div class="actions">
      {isRaise && button('back', labels.back, on.back)}
      {isClause && button('policy', labels.policy, on.policy)}
      {isClause && content.raise && button('raise', labels.raise, on.raise)}
      {isClause && labels.notOurs && button('not-ours', labels.notOurs, on.notOurs)}
      {button('close', labels.close, on.close)}
    </div>
  );
}
