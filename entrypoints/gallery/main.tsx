import { render } from 'preact';
import { Card } from '../../src/card/Card.tsx';
import { FIXTURES, type Fixture, NOTE } from '../../src/card/fixtures.ts';
import { NoteMark } from '../../src/card/NoteMark.tsx';
import { CLOSED } from '../../src/card/state.ts';
import { styles } from '../../src/guidance/card-styles.ts';
import { startLive } from './live.ts';

/** Every state of the card in open flow, where checks and eyes can reach it; after it one live card. */
const idle = () => {};
const on = { close: idle, notOurs: idle, policy: idle, raise: idle, back: idle, more: idle, copy: idle };

function State({ name, finding, held = false, panel = 'clause', more = false, copy = 'idle' }: Fixture) {
  const labels = { ...finding.card.labels, region: `${finding.card.labels.region} (${name})` };
  const state = { ...CLOSED, held, panel, more, copy };
  return <Card content={{ ...finding.card, labels }} show={finding.show} state={state} on={on} />;
}

function Gallery() {
  const [first] = FIXTURES as [Fixture, ...Fixture[]];
  return (
    <>
      <h1>The card, live beside a composer</h1>
      <div id="live" />
      <h1>Every state</h1>
      <div class="states">
        {FIXTURES.map((fixture) => (
          <div class="state" data-state={fixture.name} key={fixture.name}>
            <h3>{fixture.name}</h3>
            <State {...fixture} />
          </div>
        ))}
        <div class="state" data-state="Note, closed">
          <h3>Note, closed</h3>
          <NoteMark label={NOTE.card.labels.openNote} onOpen={idle} />
        </div>
        <div class="state" data-state="Note, open">
          <h3>Note, open</h3>
          <State name="note" finding={NOTE} />
        </div>
        {(['light', 'dark'] as const).map((scheme) => (
          <div class={`state always-${scheme}`} data-state={`Always ${scheme}`} key={scheme}>
            <h3>Always {scheme}</h3>
            <State {...first} name={scheme} />
          </div>
        ))}
        <div class="state narrow" data-state="320 px">
          <h3>320 px</h3>
          <State {...first} name="narrow" />
        </div>
      </div>
    </>
  );
}

// Not with forced colours, where a scheme of its own would mix two of the system's palettes.
const always = `@media (forced-colors:none){.always-light .ft{color-scheme:light}
.always-dark .ft{color-scheme:dark}}`;
const sheet = new CSSStyleSheet();
sheet.replaceSync(styles + always);
document.adoptedStyleSheets = [sheet];
render(<Gallery />, document.querySelector('#gallery') as HTMLElement);
startLive(document.querySelector('#live') as HTMLElement);
