import { render } from 'preact';
import { browser } from '../../src/browser.ts';
import { localTime } from '../../src/guidance/dates.ts';
import { Policy } from '../../src/pages/policy/Policy.tsx';
import { inForce } from '../../src/settings/storage.ts';

const query = new URLSearchParams(location.search);
const app = document.getElementById('app');
if (app)
  render(
    <Policy
      packs={(await inForce()).packs}
      school={query.get('school') ?? ''}
      role={query.get('role') ?? ''}
      today={localTime(new Date()).slice(0, 10)}
      openSettings={() => void browser.runtime.openOptionsPage()}
    />,
    app,
  );
