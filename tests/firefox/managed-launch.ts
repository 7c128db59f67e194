import { FIREFOX } from '../../src/guide/browsers.ts';
import type { Replicas } from '../replicas/server.ts';
import { type LaunchedFirefox, openSession } from './launch.ts';
import type { Marionette } from './marionette.ts';
import { ADDRESS, preferences } from './preferences.ts';
import { startFirefox } from './start.ts';
import { until } from './until.ts';

export interface ManagedFirefox extends LaunchedFirefox {
  /** Whether Firefox takes only packages that Mozilla has signed, whatever its preferences say. */
  isStrict(): Promise<boolean>;
  /** The extension as Firefox has it; null where it has none. */
  addon(): Promise<Addon | null>;
  /** Waits until the policy has installed it, or has taken it away. */
  settled(isThere: boolean): Promise<void>;
}

export interface Addon {
  isActive: boolean;
  /** Whether it is there for as long as Firefox runs, and no longer. */
  isTemporary: boolean;
  /** Whether a person can take it off. */
  isRemovable: boolean;
}

/** Starts a Firefox to which nothing is done by hand: what it has, it has of its policy and its profile. */
export async function launchManagedFirefox(
  replicas: Pick<Replicas, 'port'>,
  start: { program: string; profile: string },
): Promise<ManagedFirefox> {
  const wanted = {
    ...preferences(replicas.port, FIREFOX.id),
    // The package of this build is not signed yet; an extended support release may take it all the same.
    'xpinstall.signatures.required': false,
  };
  const { marionette, stop } = await startFirefox(wanted, start);
  const close = async () => {
    marionette.close();
    await stop();
  };
  try {
    const session = await openSession(marionette);
    const addon = () => inBrowser<Addon | null>(marionette, ADDON);
    return {
      extensionId: ADDRESS,
      ...session,
      close,
      isStrict: () => inBrowser(marionette, STRICT),
      addon,
      settled: async (isThere) => {
        const state = async () => ((await addon())?.isActive === true) === isThere || undefined;
        await until(state, `the extension is ${isThere ? 'not there' : 'still there'}`);
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}

const STRICT = `
  return ChromeUtils.importESModule('resource://gre/modules/AppConstants.sys.mjs').AppConstants.MOZ_REQUIRE_SIGNING`;

const ADDON = `
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  return AddonManager.getAddonByID(${JSON.stringify(FIREFOX.id)}).then((addon) => addon && {
    isActive: addon.isActive,
    isTemporary: addon.temporarilyInstalled,
    isRemovable: (addon.permissions & AddonManager.PERM_CAN_UNINSTALL) !== 0,
  })`;

/** Runs in Firefox itself, as its own windows' scripts do. */
async function inBrowser<T>(marionette: Marionette, script: string): Promise<T> {
  await marionette.send('Marionette:SetContext', { value: 'chrome' });
  try {
    return (await marionette.send<{ value: T }>('WebDriver:ExecuteScript', { script, args: [] })).value;
  } finally {
    await marionette.send('Marionette:SetContext', { value: 'content' });
  }
}
