import { type InForce, savePack, saveSettings } from '../../settings/storage.ts';
import { welcome as words } from '../../words/welcome.ts';
import { useInForce } from '../use-in-force.ts';
import { useKeptFocus } from '../use-kept-focus.ts';
import { useSaid } from '../use-said.ts';
import { useSettings } from '../use-settings.ts';
import { isPupil, mayHaveAge, withPack } from '../who.ts';
import { WelcomeAge } from './Age.tsx';
import { isReady, mayHaveFamily, stateOf } from './belonging.ts';
import { WelcomeChats, WelcomeSites } from './Chats.tsx';
import { WelcomeFamily } from './Names.tsx';
import { WelcomeNext } from './Next.tsx';
import { Practice } from './Practice.tsx';
import { WelcomeManaged, WelcomeSchools } from './Schools.tsx';
import { useBelongings } from './use-belongings.ts';

/** The first page a person sees: a few questions, a box to try it in, and what happens next. */
export function Welcome({ today }: { today: string }) {
  const state = useInForce();
  return (
    <>
      <h1 class="brand">
        <img src="icon/48.png" alt="" width={36} height={36} /> {words.title}
      </h1>
      <p>{words.lead}</p>
      {state && <Steps state={state} today={today} />}
    </>
  );
}

function Steps({ state, today }: { state: InForce; today: string }) {
  const { said, times, say } = useSaid();
  useKeptFocus();
  const { settings, change } = useSettings(state, {
    save: saveSettings,
    onSaved: () => say(words.saved),
    onFailed: (reason) => say(words.notSaved(reason)),
  });
  const { belongings, setBelongings } = useBelongings(settings.memberships, (memberships) =>
    change({ memberships }),
  );
  const { packs, helpOnly, managed, locks } = state;
  const line = stateOf({ settings, packs, helpOnly }, locks.school ? [] : belongings);
  return (
    <>
      <p class="soft">{words.quick}</p>
      <p class="state" role="status">
        <strong>{line}</strong> <span key={times}>{said}</span>
      </p>
      {locks.school && managed?.membership ? (
        <WelcomeManaged membership={managed.membership} packs={packs} today={today} />
      ) : (
        <WelcomeSchools
          belongings={belongings}
          packs={packs}
          today={today}
          onChange={setBelongings}
          onAdded={savePack}
        />
      )}
      {mayHaveFamily(settings) && (
        <WelcomeFamily
          settings={settings}
          onChange={(family) => void change({ family })}
          onRefused={() => say('')}
        />
      )}
      {mayHaveAge(settings) && (
        <WelcomeAge settings={settings} isLocked={locks.age} onChange={(age) => void change({ age })} />
      )}
      <WelcomeSites
        settings={settings}
        helpOnly={helpOnly}
        isLocked={locks.sites === true}
        onChange={(changes) => void change(changes)}
      />
      <WelcomeChats settings={settings} onChange={(direct) => void change({ direct })} />
      <Practice memberships={withPack(settings, packs)} packs={packs} plain={isPupil(settings)} />
      <WelcomeNext line={line} ready={isReady({ settings, packs, helpOnly })} plain={isPupil(settings)} />
    </>
  );
}
