import { useEffect, useState } from 'preact/hooks';
import { type HelpOnly, turned } from '../../settings/help-only.ts';
import type { Settings } from '../../settings/schema.ts';
import { currentSights, onSeen } from '../../settings/seeing.ts';
import { type SightsBySite, sightOfSite } from '../../settings/sights.ts';
import { SITE_IDS, SITES, type SiteId } from '../../site-registry.ts';
import { options as words } from '../../words/options.ts';
import { Choice, Group } from '../controls.tsx';
import { sayDay } from '../dates.ts';
import { someSite } from '../who.ts';

export interface SitesProps {
  settings: Settings;
  /** Sites that are off because of the pupil's age. */
  helpOnly: HelpOnly;
  /** True where an administrator has set them, false where theirs are but where the person starts. */
  lock: boolean | undefined;
  save(changes: Partial<Settings>): void;
}

/** Where drafts are read, and what has been seen there of late. */
export function Sites({ settings, helpOnly, lock, save }: SitesProps) {
  const { sites, direct } = settings;
  const sights = useSights();
  return (
    <Group
      legend={words.sites}
      hint={someSite(helpOnly) ? words.sitesHintYoung : words.sitesHint}
      lock={lock}
    >
      {SITE_IDS.map((id) => {
        const isOn = sites.includes(id);
        const age = isOn ? undefined : helpOnly[id];
        return (
          <div key={id}>
            <Choice
              type="checkbox"
              checked={isOn}
              disabled={lock}
              {...((isOn || age) && { describedBy: `sight-${id}` })}
              onChange={(ticked) => save(turned(settings, id, ticked))}
              label={SITES[id].name}
            />
            {isOn && sights && <Seen id={`sight-${id}`} site={id} sights={sights} />}
            {age && (
              <TooYoung
                id={`sight-${id}`}
                name={SITES[id].name}
                age={age}
                onNothing={() => save(turned(settings, id, false))}
              />
            )}
          </div>
        );
      })}
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

interface TooYoungProps {
  id: string;
  name: string;
  /** In years, from which the site is on. */
  age: number;
  onNothing(): void;
}

/** Why a site is off that nobody has turned off, and the way to have nothing at all read there. */
function TooYoung({ id, name, age, onNothing }: TooYoungProps) {
  return (
    <div class="seen">
      <p id={id} class="soft">
        {words.tooYoung(name, age)}
      </p>
      <button type="button" onClick={onNothing}>
        {words.readNothing(name)}
      </button>
    </div>
  );
}

/** What has been seen of the sites, brought up to date as it changes; null until it has been read. */
function useSights(): SightsBySite | null {
  const [sights, setSights] = useState<SightsBySite | null>(null);
  useEffect(() => {
    const read = () => void currentSights().then(setSights, () => undefined);
    onSeen(read);
    read();
  }, []);
  return sights;
}

function Seen({ id, site, sights }: { id: string; site: SiteId; sights: SightsBySite }) {
  const now = Date.now();
  const seen = sightOfSite(sights[site] ?? {}, now);
  const isBlind = seen.is === 'changed' || seen.is === 'partly';
  return (
    <p id={id} class={isBlind ? 'seen problem' : 'seen soft'}>
      {said(seen, now)}
    </p>
  );
}

function said(seen: ReturnType<typeof sightOfSite>, now: number): string {
  if (seen.is === 'unseen') return words.sight.unseen;
  const day = sayDay(seen.at, now);
  return seen.is === 'partly'
    ? words.sight.partly(day, sayDay(seen.changedAt, now))
    : words.sight[seen.is](day);
}
