import { type HelpOnly, turned } from '../../settings/help-only.ts';
import type { Settings } from '../../settings/schema.ts';
import { SITE_IDS, SITES } from '../../site-registry.ts';
import { welcome as words } from '../../words/welcome.ts';
import { Choice } from '../controls.tsx';
import { asksAboutChats, isPupil, someSite } from '../who.ts';
import { Step } from './Step.tsx';

export interface WelcomeSitesProps {
  settings: Settings;
  /** Sites that are off because of the pupil's age. */
  helpOnly: HelpOnly;
  /** Whether an administrator has set them. */
  isLocked: boolean;
  onChange(changes: Partial<Settings>): void;
}

/** On which sites drafts are read. */
export function WelcomeSites({ settings, helpOnly, isLocked, onChange }: WelcomeSitesProps) {
  const isYoung = someSite(helpOnly);
  const { legend, locked, hint, hintYoung, tooYoung } = words.sites;
  return (
    <Step title={legend} hint={isLocked ? locked : isYoung ? hintYoung : hint}>
      <div class="choices">
        {SITE_IDS.map((id) => (
          <Choice
            key={id}
            type="checkbox"
            checked={settings.sites.includes(id)}
            disabled={isLocked}
            onChange={(ticked) => onChange(turned(settings, id, ticked))}
            label={SITES[id].name}
          />
        ))}
      </div>
      {isYoung && <p class="soft">{tooYoung}</p>}
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
