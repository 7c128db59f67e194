import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../settings/schema.ts';
import { currentSights, onSeen } from '../../settings/seeing.ts';
import { type SightsBySite, sightOfSite } from '../../settings/sights.ts';
import { SITE_IDS, SITES, type SiteId } from '../../site-registry.ts';
import { options as words } from '../../words/options.ts';
import { Choice, Group } from '../controls.tsx';
import { sayDay } from '../dates.ts';

export interface SitesProps {
  settings: Settings;
  /** True where an administrator has set them, false where theirs are but where the person starts. */
  lock: boolean | undefined;
  save(changes: Partial<Settings>): void;
}

/** Where drafts are read, and what has been seen there of late. */
export function Sites({ settings: { sites, direct }, lock, save }: SitesProps) {
  const sights = useSights();
  const toggled = (site: SiteId, ticked: boolean): SiteId[] =>
    ticked ? [...sites, site] : sites.filter((one) => one !== site);
  return (
    <Group legend={words.sites} hint={words.sitesHint} lock={lock}>
      {SITE_IDS.map((id) => {
        const isOn = sites.includes(id);
        return (
          <div key={id}>
            <Choice
              type="checkbox"
              checked={isOn}
              disabled={lock}
              {...(isOn && { describedBy: `sight-${id}` })}
              onChange={(ticked) => save({ sites: toggled(id, ticked) })}
              label={SITES[id].name}
            />
            {isOn && sights && <Seen id={`sight-${id}`} site={id} sights={sights} />}
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
