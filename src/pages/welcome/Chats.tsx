import type { Settings } from '../../settings/schema.ts';
import { SITE_IDS, SITES, type SiteId } from '../../site-registry.ts';
import { welcome as words } from '../../words/welcome.ts';
import { Choice } from '../controls.tsx';
import { asksAboutChats, isPupil } from '../who.ts';
import { Step } from './Step.tsx';

export interface WelcomeSitesProps {
  settings: Settings;
  /** Whether an administrator has set them. */
  isLocked: boolean;
  onChange(sites: SiteId[]): void;
}

/** On which sites drafts are read. */
export function WelcomeSites({ settings: { sites }, isLocked, onChange }: WelcomeSitesProps) {
  const toggled = (site: SiteId, ticked: boolean) =>
    SITE_IDS.filter((one) => (one === site ? ticked : sites.includes(one)));
  return (
    <Step title={words.sites.legend} hint={isLocked ? words.sites.locked : words.sites.hint}>
      <div class="choices">
        {SITE_IDS.map((id) => (
          <Choice
            key={id}
            type="checkbox"
            checked={sites.includes(id)}
            disabled={isLocked}
            onChange={(ticked) => onChange(toggled(id, ticked))}
            label={SITES[id].name}
          />
        ))}
      </div>
    </Step>
  );
}

export interface WelcomeChatsProps {
  settings: Settings;
  onChange(direct: boolean): void;
}

/**
 * One-to-one messages: off until ticked. Staff and pupils, whose policies speak of them, are asked outright, with
 * neither answer chosen for them.
 */
export function WelcomeChats({ settings, onChange }: WelcomeChatsProps) {
  const { direct: chats } = words;
  const { direct } = settings;
  if (!asksAboutChats(settings))
    return (
      <Step title={chats.legend} hint={chats.tickHint}>
        <Choice type="checkbox" checked={direct === true} onChange={onChange} label={chats.tick} />
      </Step>
    );
  const plain = isPupil(settings);
  return (
    <Step title={plain ? chats.plainQuestion : chats.question} hint={plain ? chats.plainWhy : chats.why}>
      {[true, false].map((answer) => (
        <Choice
          key={String(answer)}
          type="radio"
          name="direct"
          checked={direct === answer}
          onChange={() => onChange(answer)}
          label={answer ? chats.yes : chats.no}
        />
      ))}
    </Step>
  );
}
