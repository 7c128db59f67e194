import { useEffect, useState } from 'preact/hooks';
import { browser } from '../../browser.ts';
import type { TabState } from '../../messages/protocol.ts';
import { type Counters, isSated } from '../../settings/counters.ts';
import { currentCounters, forgetCounters } from '../../settings/counting.ts';
import { turned } from '../../settings/help-only.ts';
import type { Locks } from '../../settings/managed/freedoms.ts';
import type { Settings } from '../../settings/schema.ts';
import { type InForce, saveSettings } from '../../settings/storage.ts';
import { SITE_IDS, SITES, type SiteId } from '../../site-registry.ts';
import { en } from '../../words/en.ts';
import { popup as words } from '../../words/popup.ts';
import { dayOf, list, timeOf, whenOf } from '../dates.ts';
import { useInForce } from '../use-in-force.ts';
import { useKeptFocus } from '../use-kept-focus.ts';
import { AskChats } from './AskChats.tsx';
import { QuietHours, Rehearsal, SET, SetBySchool } from './Set.tsx';
import { askedTab, askToRead, type Tab, tabInFront } from './tab.ts';
import { useAskedAgain } from './use-asked-again.ts';
import { type Watching, watching } from './watching.ts';

const HOUR = 60 * 60 * 1000;

/** The popup: whether the tab in front is watched and why, what was noticed in its draft, and the two quick switches. */
export function Popup({ tab: found }: { tab: Tab }) {
  const state = useInForce();
  const [tab, setTab] = useState(found);
  const [problem, setProblem] = useState('');
  useKeptFocus();
  useAskedAgain(state, tab, setTab);
  if (!state) return null;
  const { settings, managed, locks } = state;
  const attempt = (work: Promise<unknown>) =>
    void work.then(
      () => setProblem(''),
      (error: unknown) => setProblem(words.notDone(error instanceof Error ? error.message : String(error))),
    );
  const save = (changes: Partial<Settings>) => attempt(saveSettings(changes));
  const allow = async (site: SiteId) => {
    const granted = await askToRead(site);
    setTab(await tabInFront(askedTab()));
    setProblem(granted ? '' : words.refused(SITES[site].name));
  };
  const now = watching(state, tab, Date.now());
  const isWatched = now.is === 'watching' || now.is === 'unheld';
  return (
    <>
      <h1>{words.title}</h1>
      <p role="status">{sentence(now)}</p>
      {problem && <p role="alert">{problem}</p>}
      {settings.rehearsal && <Rehearsal bySchool={locks.rehearsal !== undefined} />}
      {isWatched && !settings.rehearsal && <Noticed noticed={tab.state?.noticed ?? null} />}
      {!settings.rehearsal && <QuietHours managed={managed} />}
      <Quiet cap={settings.dailyCards} attempt={attempt} />
      <AskChats settings={settings} onAnswer={(direct) => save({ direct })} />
      <Schools state={state} />
      <div class="actions">
        <Switches now={now} settings={settings} locks={locks} site={tab.site} save={save} allow={allow} />
        <button type="button" onClick={() => attempt(browser.runtime.openOptionsPage())}>
          {words.settings}
        </button>
      </div>
      <p class="soft">{managed ? words.managed : words.promise}</p>
    </>
  );
}

function sentence(now: Watching): string {
  if (now.is === 'not-set-up' || now.is === 'pack-missing') return words.state[now.is]();
  if (now.is === 'paused') return words.state.paused(timeOf(now.until));
  if (now.is === 'elsewhere') return words.state.elsewhere(list(SITE_IDS.map((id) => SITES[id].name)));
  const { name } = SITES[now.site];
  return now.is === 'too-young' ? words.state[now.is](name, now.age) : words.state[now.is](name);
}

function Noticed({ noticed }: Pick<TabState, 'noticed'>) {
  if (!noticed) return <p>{words.nothing}</p>;
  return (
    <section aria-labelledby="noticed">
      <h2 id="noticed">{words.noticed}</h2>
      <p>{noticed.title}</p>
      {noticed.clause && <blockquote>{noticed.clause}</blockquote>}
      <p class="soft">{[noticed.source, noticed.forWhom].filter(Boolean).map(words.speaksFor).join(' ')}</p>
    </section>
  );
}

/** Said whenever cards come as a quiet mark only, with the way back. */
function Quiet({ cap, attempt }: { cap: number | null; attempt(work: Promise<unknown>): void }) {
  const [counters, setCounters] = useState<Counters | null>(null);
  useEffect(() => void currentCounters().then(setCounters, () => undefined), []);
  const at = Date.now();
  if (!counters || !isSated(counters, { at, day: dayOf(at) }, cap)) return null;
  const { quietUntil } = counters;
  const forget = async () => {
    await forgetCounters();
    setCounters(null);
  };
  return (
    <section>
      <p>{quietUntil > at ? words.quietUntil(whenOf(quietUntil)) : words.quietCap}</p>
      <button type="button" onClick={() => attempt(forget())}>
        {words.speakUp}
      </button>
    </section>
  );
}

function Schools({ state: { settings, packs } }: { state: InForce }) {
  return settings.memberships.map(({ school, role }) => {
    const pack = packs.get(school);
    const name = pack?.school.name ?? school;
    const query = new URLSearchParams({ school, role });
    return (
      <p class="soft" key={`${school} ${role}`}>
        {words.forWhom(en.as[role], name)}.{' '}
        {pack && (
          <a href={`policy.html?${query}`} target="_blank" rel="noreferrer">
            {words.policy(name)}
          </a>
        )}
      </p>
    );
  });
}

interface SwitchesProps {
  now: Watching;
  settings: Settings;
  locks: Locks;
  site: SiteId | null;
  save(changes: Partial<Settings>): void;
  /** Asks the browser to let Forethought read the site; never rejects. */
  allow(site: SiteId): Promise<void>;
}

function Switches({ now, settings, locks, site, save, allow }: SwitchesProps) {
  if (now.is === 'not-set-up')
    return (
      <a class="button" href="welcome.html" target="_blank" rel="noreferrer">
        {words.setUp}
      </a>
    );
  if (now.is === 'pack-missing') return null;
  const { sites } = settings;
  const pause =
    now.is === 'paused' ? (
      <button type="button" onClick={() => save({ pausedUntil: 0 })}>
        {words.goOn}
      </button>
    ) : (
      <button
        type="button"
        disabled={locks.pause}
        aria-describedby={locks.pause ? SET : undefined}
        onClick={() => save({ pausedUntil: Date.now() + HOUR })}
      >
        {words.pause}
      </button>
    );
  if (!site)
    return (
      <>
        {pause}
        <SetBySchool locks={{ pause: locks.pause }} />
      </>
    );
  const { name } = SITES[site];
  const isOn = sites.includes(site);
  return (
    <>
      {pause}
      {now.is === 'not-allowed' && (
        <button type="button" onClick={() => void allow(site)}>
          {words.allow(name)}
        </button>
      )}
      <button
        type="button"
        disabled={locks.sites}
        aria-describedby={locks.sites ? SET : undefined}
        onClick={() => save(turned(settings, site, !isOn))}
      >
        {isOn ? words.turnOff(name) : words.turnOn(name)}
      </button>
      {now.is === 'too-young' && (
        <button type="button" onClick={() => save(turned(settings, site, false))}>
          {words.readNothing(name)}
        </button>
      )}
      <SetBySchool locks={locks} />
    </>
  );
}
