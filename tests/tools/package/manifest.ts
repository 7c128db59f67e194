import { SITE_IDS, SITES } from '../../../src/site-registry.ts';
import { idIn } from '../../../src/stores.ts';
import { store } from '../../../src/words/store.ts';
import type { Files } from './zip.ts';

/** Chromium's packages go to two stores as they are; Firefox's goes to Mozilla's. */
export type Target = 'chromium' | 'firefox';

interface Manifest {
  version?: string;
  manifest_version?: number;
  name?: string;
  description?: string;
  permissions?: string[];
  host_permissions?: string[];
  browser_specific_settings?: {
    gecko?: { id?: string; data_collection_permissions?: { required?: string[] } };
  };
  [key: string]: unknown;
}

/** Not in a store's package: the store gives the id and tells browsers where updates are. */
const NOT_FOR_STORES = ['key', 'update_url', 'externally_connectable', 'web_accessible_resources'];

/**
 * What is wrong with a package's manifest for the stores, a sentence each; empty where nothing is.
 * @param version of package.json
 */
export function manifestFaults(files: Files, target: Target, version: string): string[] {
  const manifest = readJson(files, 'manifest.json') as Manifest | null;
  if (!manifest) return ['manifest.json is not at the top of the package.'];
  const messages = (readJson(files, '_locales/en/messages.json') ?? {}) as Record<
    string,
    { message: string }
  >;
  const said = (text = '') =>
    text.replace(/__MSG_(\w+)__/g, (_, name: string) => messages[name]?.message ?? '');
  const hosts = SITE_IDS.flatMap((id) => SITES[id].matches);
  const wanted: [what: string, found: unknown, expected: unknown][] = [
    ['manifest_version', manifest.manifest_version, 3],
    ['version', manifest.version, version],
    ['name', said(manifest.name), store.name],
    ['description', said(manifest.description), store.summary],
    ['permissions', manifest.permissions, Object.keys(store.permissions)],
    ['host_permissions', manifest.host_permissions, hosts],
    ...(target === 'firefox' ? firefoxs(manifest) : chromiums(manifest)),
  ];
  return [
    ...NOT_FOR_STORES.filter((key) => key in manifest).map((key) => `"${key}" may not be in the manifest.`),
    ...wanted
      .filter(([, found, expected]) => JSON.stringify(found) !== JSON.stringify(expected))
      .map(
        ([what, found, expected]) =>
          `"${what}" is ${JSON.stringify(found)}, not ${JSON.stringify(expected)}.`,
      ),
  ];
}

const firefoxs = ({ browser_specific_settings, storage }: Manifest): [string, unknown, unknown][] => [
  ['gecko.id', browser_specific_settings?.gecko?.id, idIn('firefox')],
  [
    'data_collection_permissions',
    browser_specific_settings?.gecko?.data_collection_permissions,
    { required: ['none'] },
  ],
  ['storage', storage, undefined],
];

const chromiums = ({ browser_specific_settings, storage }: Manifest): [string, unknown, unknown][] => [
  ['browser_specific_settings', browser_specific_settings, undefined],
  ['storage', storage, { managed_schema: 'managed.json' }],
];

function readJson(files: Files, path: string): unknown {
  const bytes = files.get(path);
  return bytes ? JSON.parse(new TextDecoder().decode(bytes)) : null;
}
