import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Pack } from '../../packs/schema.ts';
import type { Locks } from '../../settings/managed/freedoms.ts';
import { DAILY_CARDS, HOLDS, type Settings } from '../../settings/schema.ts';
import type { InForce } from '../../settings/storage.ts';
import { en } from '../../words/en.ts';
import { options as words } from '../../words/options.ts';
import { AgeField } from '../AgeField.tsx';
import { Choice, Group, Sentences } from '../controls.tsx';
import { timeOf } from '../dates.ts';
import { NamesField } from '../NamesField.tsx';
import { useKeptFocus } from '../use-kept-focus.ts';
import { useSaid } from '../use-said.ts';
import { useSettings } from '../use-settings.ts';
import { isPupil, mayHaveAge, someSite, withPack } from '../who.ts';
import { Carry } from './Carry.tsx';
import { Dismissed } from './Dismissed.tsx';
import { ManagedNote } from './ManagedNote.tsx';
import { Memberships } from './Memberships.tsx';
import { OwnPacks } from './OwnPacks.tsx';
import { Rehearsed } from './Rehearsed.tsx';
import { Reset } from './Reset.tsx';
import { Sites } from './Sites.tsx';

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
export type Attempt = (work: () => Promise<unknown>, done: string) => Promise<boolean>;

/** The settings page. Each change is stored at once; a change that cannot be stored is undone and said. */
export function Options({ state, store, today }: OptionsProps) {
  const { packs, helpOnly, managed, locks } = state;
  useKeptFocus();
  const { said, times, say } = useSaid();
  const [failures, setFailures] = useState(0);
  const onFailed = (reason: string) => {
    // What is being filled in starts again from what is stored.
    setFailures((count) => count + 1);
    say(words.notSaved(reason));
  };
  const { settings, change } = useSettings(state, {
    save: store.save,
    onSaved: () => say(words.saved),
    onFailed,
  });
  const save = (changes: Partial<Settings>) => void change(changes);
  const attempt: Attempt = async (work, done) => {
    try {
      await work();
      say(done);
      return true;
    } catch (error) {
      onFailed(error instanceof Error ? error.message : String(error));
      return false;
    }
  };
  const faults = [
    ...state.faults.map(({ path, message }) => words.fault(path, message)),
    ...state.packFaults,
  ];
  return (
    <>
      <h1>{words.title}</h1>
      <p>{words.lead}</p>
      <p class="status" role="status">
        {stateOf({ settings, packs, helpOnly })} <span key={times}>{said}</span>
      </p>
      {settings.pausedUntil > Date.now() && (
        <button type="button" onClick={() => save({ pausedUntil: 0 })}>
          {words.goOn}
        </button>
      )}
      {managed && <ManagedNote locks={locks} />}
      <Sentences lead={words.faults} list={faults} />
      <Sentences lead={words.managedFaults} list={managed?.faults ?? []} />
      <Group legend={words.who} hint={words.whoHint} lock={locks.school === false ? false : undefined}>
        {locks.school ? (
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
      {(!isPupil(settings) || settings.family.length > 0) && (
        <Group legend={words.family} hint={words.familyHint}>
          <NamesField
            key={failures}
            label={words.family}
            isLabelHidden
            tooMany={words.familyTooMany}
            names={settings.family}
            onChange={(family) => save({ family })}
            onRefused={() => say('')}
          />
        </Group>
      )}
      {mayHaveAge(settings) && (
        <Group legend={words.age} hint={words.ageHint} lock={locks.age}>
          <AgeField
            label={words.age}
            isLabelHidden
            age={settings.age}
            isLocked={locks.age}
            onChange={(age) => save({ age })}
          />
        </Group>
      )}
      <Choices settings={settings} locks={locks} save={save} />
      <Sites settings={settings} helpOnly={helpOnly} lock={locks.sites} save={save} />
      <Dismissed settings={settings} packs={packs} isLocked={locks.notOurs === true} save={save} />
      <Rehearsed settings={settings} lock={locks.rehearsal} save={save} attempt={attempt} />
      <Carry ownPacks={store.ownPacks} attempt={attempt} />
      <Reset erase={() => attempt(store.erase, managed ? words.resetDoneManaged : words.resetDone)} />
      <p>
        <a href="privacy.html" target="_blank" rel="noreferrer">
          {words.privacy}
        </a>
      </p>
      <p>
        <a href="guide.html" target="_blank" rel="noreferrer">
          {words.guide}
        </a>
      </p>
    </>
  );
}

function stateOf({ settings, packs, helpOnly }: Pick<InForce, 'settings' | 'packs' | 'helpOnly'>): string {
  const { memberships, sites, pausedUntil, rehearsal } = settings;
  if (memberships.length === 0) return words.notReady;
  if (withPack(settings, packs).length === 0) return words.noPack;
  if (sites.length === 0 && !someSite(helpOnly)) return words.noSites;
  if (pausedUntil > Date.now()) return words.paused(timeOf(pausedUntil));
  if (sites.length === 0) return words.onlyHelp;
  return rehearsal ? words.rehearsing : words.ready;
}

function managedWho({ settings, packs }: InForce): string {
  const [membership] = settings.memberships;
  if (!membership) return '';
  const name = packs.get(membership.school)?.school.name ?? membership.school;
  return words.managedWho(name, en.as[membership.role]);
}

interface PartProps {
  settings: Settings;
  locks: Locks;
  save(changes: Partial<Settings>): void;
}

function Choices({ settings, locks, save }: PartProps): ComponentChildren {
  return (
    <>
      <Group legend={words.hold} lock={locks.hold}>
        {HOLDS.map((hold) => (
          <Choice
            key={hold}
            type="radio"
            name="hold"
            checked={settings.hold === hold}
            disabled={locks.hold}
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
