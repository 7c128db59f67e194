export type Preferences = Record<string, string | number | boolean>;

/**
 * What keeps a new profile still. The list stays short because Firefox, told to take commands, already turns off its
 * own updates, telemetry, captive portal checks and greetings. Its remote settings it asks for whatever it is told;
 * measured on 153.
 */
const QUIET: Preferences = {
  'app.normandy.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionPolicyBypassNotification': true,
  'dom.push.connection.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'media.gmp-manager.updateEnabled': false,
  'network.http.speculative-parallel-limit': 0,
};

/** Leads every host name there is to one port of this machine, and lets its certificate be any. */
const toServer = (port: number): Preferences => ({
  'network.dns.forceResolve': '127.0.0.1',
  'network.socket.forcePort': `80=${port};443=${port}`,
  'network.stricttransportsecurity.preloadlist': false,
  // A connection taken up again does not say whom it is for, and every one is to be accounted for.
  'security.ssl.disable_session_identifiers': true,
  'security.cert_pinning.enforcement_level': 0,
});

/** The extension's address, which Firefox would else draw by lot: by it the tests find its pages. */
export const ADDRESS = '7d2a4f7e-5a8b-4f0e-9c55-0f1e2d3c4b5a';

/**
 * @param port where the replicas' server listens
 * @param extensionId the extension's id in its manifest
 */
export const preferences = (port: number, extensionId: string): Preferences => ({
  ...QUIET,
  ...toServer(port),
  'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: ADDRESS }),
  // Any free port; Firefox writes which one into the profile.
  'marionette.port': 0,
  'intl.accept_languages': 'en-GB, en',
});

/** As a profile's `user.js`. */
export const asUserJs = (values: Preferences): string =>
  Object.entries(values)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
