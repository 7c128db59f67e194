import { render } from 'preact';
import { dayOf } from '../../src/pages/dates.ts';
import { Options, type Store } from '../../src/pages/options/Options.tsx';
import { useInForce } from '../../src/pages/use-in-force.ts';
import { eraseEverything, ownPacks, removePack, savePack, saveSettings } from '../../src/settings/storage.ts';

const store: Store = {
  save: saveSettings,
  addPack: savePack,
  removePack,
  ownPacks,
  erase: eraseEverything,
};

function Page() {
  const state = useInForce();
  return state && <Options state={state} store={store} today={dayOf(Date.now())} />;
}

const app = document.getElementById('app');
if (app) render(<Page />, app);
