import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Pack } from '../../packs/schema.ts';
import { DAILY_CARDS, HOLDS, type Settings } from '../../settings/schema.ts';
import type { InForce } from '../../settings/storage.ts';
import { SITE_IDS, SITES, type SiteId } from '../../site-registry.ts';
import { en } from '../../words/en.ts';
import { options as words } from '../../words/options.ts';
import { Choice, Group, Sentences } from '../controls.tsx';
import { timeOf } from '../dates.ts';
import { Carry } from './Carry.tsx';
import { Dismissed } from './Dismissed.tsx';
import { Family } from './Family.tsx';
import { Memberships } from './Memberships.tsx';
import { OwnPacks } from './OwnPacks.tsx';
import { Reset } from './Reset.tsx';

/** What the settings page does to what is stored. Each rejects with the browser's reason, or a sentence. */
export interface Store {
  save(changes: Partial<Settings>): Promise<void>;
  addPack(pack: Pack): Promise<void>;
  removePack(id: string): Promise<void>;
  /** The person's own packs by id, as stored. */
  ownPacks(): Promise<Readonly<Record<string, unknown>>>;
  erase(): Promise<void>;
}

export interface OptionsProps {
  state: InForce;
  store: Store;
  /** `YYYY-MM-DD`. */
  today: string;
}

/** Runs work that stores something, and says how it went; false where it could not. Never rejects. */
export type Attempt = (work: () => Promise<unknown>, done?: string) => Promise<boolean>;

/** The settings page. Each change is stored at once; a change that cannot be stored is undone and said. */
export function Options({ state, store, today }: OptionsProps) {
  const { settings, packs, managed } = state;
  const [status, setStatus] = useState('');
  const [failures, setFailures] = useState(0);
  const attempt: Attempt = async (work, done = words.saved) => {
    try {
      await work();
      setStatus(done);
      return true;
    } catch (error) {
      // What is being filled in starts again from what is stored.
      setFailures((count) => count + 1);
      setStatus(words.notSaved(error instanceof Error ? error.message : String(error)));
      return false;
    }
  };
  const save = (changes: Partial<Settings>) => void attempt(() => store.save(changes));
  const faults = [...state.faults.map(({ message }) => message), ...state.packFaults];
  return (
    <>
      <h1>{words.title}</h1>
      <p>{words.lead}</p>
      <p class="status" role="status">
        {stateOf(settings)} {status}
      </p>
      {settings.pausedUntil > Date.now() && (
        <p>
          {words.paused(timeOf(settings.pausedUntil))}{' '}
          <button type="button" onClick={() => save({ pausedUntil: 0 })}>
            {words.goOn}
          </button>
        </p>
      )}
      <Sentences lead={words.faults} list={faults} />
      <Sentences lead={words.managedFaults} list={managed?.faults ?? []} />
      <Group legend={words.who} hint={words.whoHint}>
        {managed?.membership ? (
          <p>{managedWho(state)}</p>
        ) : (
          <Memberships
            key={failures}
            memberships={settings.memberships}
            packs={packs}
            onChange={(memberships) => save({ memberships })}
          />
        )}
        <p class="soft">{words.samples}</p>
      </Group>
      <OwnPacks packs={packs} today={today} store={store} attempt={attempt} />
      <Group legend={words.family} hint={words.familyHint}>
        <Family names={settings.family} onChange={(family) => save({ family })} onRefused={setStatus} />
      </Group>
      <Choices settings={settings} save={save} />
      <Sites settings={settings} save={save} />
      <Dismissed settings={settings} packs={packs} save={save} />
      <Carry settings={settings} store={store} attempt={attempt} />
      <Reset erase={() => attempt(store.erase, words.resetDone)} />
    </>
  );
}

function stateOf({ memberships, sites }: Settings): string {
  if (memberships.length === 0) return words.notReady;
  return sites.length > 0 ? words.ready : words.noSites;
}

function managedWho({ settings, packs }: InForce): string {
  const [membership] = settings.memberships;
  if (!membership) return '';
  const name = packs.get(membership.school)?.school.name ?? membership.school;
  return words.managedWho(name, en.as[membership.role]);
}

interface PartProps {
  settings: Settings;
  save(changes: Partial<Settings>): void;
}

function Choices({ settings, save }: PartProps): ComponentChildren {
  return (
    <>
      <Group legend={words.hold}>
        {HOLDS.map((hold) => (
          <Choice
            key={hold}
            type="radio"
            name="hold"
            checked={settings.hold === hold}
            onChange={() => save({ hold })}
            label={words.holds[hold]}
          />
        ))}
      </Group>
      <Group legend={words.daily} hint={words.dailyHint}>
        {DAILY_CARDS.map((dailyCards) => (
          <Choice
            key={dailyCards}
            type="radio"
            name="daily"
            checked={settings.dailyCards === dailyCards}
            onChange={() => save({ dailyCards })}
            label={words.dailyChoice(dailyCards)}
          />
        ))}
      </Group>
    </>
  );
}

function Sites({ settings: { sites, direct }, save }: PartProps) {
  const toggled = (site: SiteId, ticked: boolean): SiteId[] =>
    ticked ? [...sites, site] : sites.filter((one) => one !== site);
  return (
    <Group legend={words.sites} hint={words.sitesHint}>
      {SITE_IDS.map((id) => (
        <Choice
          key={id}
          type="checkbox"
          checked={sites.includes(id)}
          onChange={(ticked) => save({ sites: toggled(id, ticked) })}
          label={SITES[id].name}
        />
      ))}
      <Choice
        type="checkbox"
        checked={direct === true}
        onChange={(ticked) => save({ direct: ticked })}
        label={words.direct}
      />
      <p class="soft">{words.directHint}</p>
    </Group>
  );
}
