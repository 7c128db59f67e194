import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { HOLDS, type Membership, type SettingFault, type Settings } from '../settings/schema.ts';
import { SITES } from '../sites/registry.ts';
import type { SiteId } from '../vocabulary.ts';
import { pages } from '../words/pages.ts';
import { Family } from './Family.tsx';
import { Memberships } from './Memberships.tsx';

const words = pages.options;

export interface OptionsProps {
  stored: { settings: Settings; faults: SettingFault[] };
  /** Stores the changed settings; rejects with the browser's reason. */
  save(changes: Partial<Settings>): Promise<void>;
}

/** The settings page. Each change is stored at once; a change that cannot be stored is undone and said. */
export function Options({ stored, save }: OptionsProps) {
  const [settings, setSettings] = useState(stored.settings);
  const [status, setStatus] = useState('');
  const change = async (changes: Partial<Settings>) => {
    setSettings({ ...settings, ...changes });
    try {
      await save(changes);
      setStatus(words.saved);
    } catch (error) {
      setSettings(settings);
      // The rows keep what is being filled in; a new attempt starts from what is stored.
      setAttempt(attempt + 1);
      setStatus(words.notSaved(error instanceof Error ? error.message : String(error)));
    }
  };
  const [attempt, setAttempt] = useState(0);
  return (
    <>
      <h1>{words.title}</h1>
      <p>{words.lead}</p>
      <p class="status" role="status">
        {stateOf(settings)} {status}
      </p>
      <Faults faults={stored.faults} />
      <Group legend={words.who} hint={words.whoHint}>
        <Memberships
          key={attempt}
          memberships={settings.memberships}
          onChange={(memberships: Membership[]) => change({ memberships })}
        />
        <p class="soft">{words.samples}</p>
      </Group>
      <Group legend={words.family} hint={words.familyHint}>
        <Family names={settings.family} onChange={(family) => change({ family })} onRefused={setStatus} />
      </Group>
      <Group legend={words.hold}>
        {HOLDS.map((hold) => (
          <Choice
            key={hold}
            type="radio"
            name="hold"
            checked={settings.hold === hold}
            onChange={() => change({ hold })}
            label={words.holds[hold]}
          />
        ))}
      </Group>
      <Group legend={words.sites} hint={words.sitesHint}>
        {Object.values(SITES).map(({ id, name }) => (
          <Choice
            key={id}
            type="checkbox"
            checked={settings.sites.includes(id)}
            onChange={(ticked) => change({ sites: toggled(settings.sites, id, ticked) })}
            label={name}
          />
        ))}
        <Choice
          type="checkbox"
          checked={settings.direct}
          onChange={(direct) => change({ direct })}
          label={words.direct}
        />
        <p class="soft">{words.directHint}</p>
      </Group>
    </>
  );
}

function stateOf({ memberships, sites }: Settings): string {
  if (memberships.length === 0) return words.notReady;
  return sites.some((site) => site in SITES) ? words.ready : words.noSites;
}

const toggled = (sites: readonly SiteId[], site: SiteId, ticked: boolean): SiteId[] =>
  ticked ? [...sites, site] : sites.filter((one) => one !== site);

function Faults({ faults }: { faults: readonly SettingFault[] }) {
  if (faults.length === 0) return null;
  return (
    <section>
      <p>{words.faults}</p>
      <ul>
        {faults.map(({ key, message }) => (
          <li key={key}>{message}</li>
        ))}
      </ul>
    </section>
  );
}

function Group({ legend, hint, children }: { legend: string; hint?: string; children: ComponentChildren }) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {hint && <p class="soft">{hint}</p>}
      {children}
    </fieldset>
  );
}

interface ChoiceProps {
  type: 'radio' | 'checkbox';
  name?: string;
  checked: boolean;
  label: string;
  onChange(checked: boolean): void;
}

function Choice({ type, name, checked, label, onChange }: ChoiceProps) {
  return (
    <label class="choice">
      <input
        type={type}
        name={name}
        checked={checked}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>{label}</span>
    </label>
  );
}
