import { TEST_DRAFT } from '../words/guide/check.ts';
import type { BlockId } from '../words/guide/shape.ts';
import { CHROME, EDGE, FIREFOX, forced } from './browsers.ts';
import { PUPILS, STAFF } from './example.ts';
import { omaUriText } from './intune.ts';
import { adminConsole, extensionSettings, firefoxRemoval, linuxFile, policiesJson } from './json.ts';
import { firefoxMacProfile, macProfile } from './profile.ts';
import { firefoxRegistryFile, registryFile } from './registry.ts';
import { adml, admx, CATEGORY } from './template.ts';
import { CODE_COMMANDS, POLICY_COMMANDS, UNITS, unitTable } from './trust.ts';

/** Something to copy, or to keep as a file. */
export interface Block {
  text: string;
  /** What it is called as a file; without one it is only copied. */
  file?: string;
}

/** Every block of the guide, of the examples in `example.ts`. */
export const BLOCKS: Readonly<Record<BlockId, Block>> = {
  'chrome-id': { text: forced(CHROME) },
  'admin-console-staff': { text: adminConsole(STAFF), file: 'forethought-staff.json' },
  'admin-console-pupils': { text: adminConsole(PUPILS), file: 'forethought-pupils.json' },
  'extension-settings': { text: extensionSettings(CHROME) },
  'admx-chrome': { text: admx(CHROME), file: `${CATEGORY}Chrome.admx` },
  'adml-chrome': { text: adml(CHROME), file: `${CATEGORY}Chrome.adml` },
  'oma-uris': { text: omaUriText(CHROME, STAFF) },
  'registry-chrome': { text: registryFile(CHROME, STAFF), file: 'forethought-chrome.reg' },
  'admx-edge': { text: admx(EDGE), file: `${CATEGORY}Edge.admx` },
  'adml-edge': { text: adml(EDGE), file: `${CATEGORY}Edge.adml` },
  'registry-edge': { text: registryFile(EDGE, STAFF), file: 'forethought-edge.reg' },
  'mac-chrome': { text: macProfile(CHROME, STAFF), file: 'forethought-chrome.mobileconfig' },
  'mac-edge': { text: macProfile(EDGE, STAFF), file: 'forethought-edge.mobileconfig' },
  'linux-chrome': { text: linuxFile(CHROME, STAFF), file: 'forethought.json' },
  'linux-edge': { text: linuxFile(EDGE, STAFF), file: 'forethought.json' },
  'firefox-json': { text: policiesJson(STAFF, FIREFOX.download), file: 'policies.json' },
  'firefox-mac': { text: firefoxMacProfile(STAFF), file: 'forethought-firefox.mobileconfig' },
  'firefox-registry': { text: firefoxRegistryFile(STAFF), file: 'forethought-firefox.reg' },
  'firefox-removal': { text: firefoxRemoval() },
  'trust-codes': { text: CODE_COMMANDS },
  'trust-units': { text: unitTable(UNITS), file: 'units.json' },
  'trust-policies': { text: POLICY_COMMANDS },
  'test-draft': { text: TEST_DRAFT },
};
