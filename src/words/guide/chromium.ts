import type { Part } from './shape.ts';

/** Chrome, Edge and their relations, system by system. */
export const chromium: readonly Part[] = [
  {
    id: 'google-admin',
    title: 'Google Admin console: Chromebooks and managed Chrome',
    pieces: [
      {
        steps: [
          'Go to Devices, Chrome, Apps and extensions, Users and browsers, and choose the organisational unit.',
          'Add a Chrome app or extension by its id.',
          'Set its installation policy to force install.',
          'Paste the values into Policy for extensions, and save.',
        ],
      },
      { block: 'admin-console-staff', title: 'Policy for extensions, for staff' },
      {
        text: 'Each value stands in a Value of its own here, and only here. For an organisational unit of pupils, where their school’s policy has rules for them. At this age the four sites are off but for help, until a pupil turns one on or you set sites:',
      },
      { block: 'admin-console-pupils', title: 'Policy for extensions, for pupils' },
      {
        text: 'All of it together may be up to 5 MiB. Force-installed extensions do not run in Incognito windows; turn those off for pupils if that matters to you.',
      },
    ],
  },
  {
    id: 'windows',
    title: 'Chrome on Windows',
    pieces: [
      { heading: 'Group Policy' },
      {
        steps: [
          'Put the first file into PolicyDefinitions (C:\\Windows\\PolicyDefinitions, or your domain’s central store) and the second into its folder en-US.',
          'In the editor, set the values under Administrative Templates, Forethought for Chrome.',
          'With Chrome’s own template, add this line to the list of extensions that are installed silently (ExtensionInstallForcelist):',
        ],
      },
      { block: 'chrome-id', title: 'Line for ExtensionInstallForcelist' },
      { block: 'admx-chrome', title: 'Template, ForethoughtChrome.admx' },
      { block: 'adml-chrome', title: 'Its words, ForethoughtChrome.adml' },
      {
        text: 'Or use ExtensionSettings in place of that list. It can also put the button into the toolbar:',
      },
      { block: 'extension-settings', title: 'ExtensionSettings' },
      { heading: 'Intune' },
      {
        text: 'Install it with the settings catalogue (Google Chrome, Extensions, the list above). Then make a profile from a template of the kind Custom, and add these: each has a name, an OMA-URI and a value of the type String. The first takes the whole of ForethoughtChrome.admx as its value.',
      },
      { block: 'oma-uris', title: 'OMA-URI settings for Intune' },
      { heading: 'Registry' },
      {
        text: 'The same without a template, for one computer or a script. If there are extensions in ExtensionInstallForcelist already, take the next free number for the first value: 1 would put this in place of another.',
      },
      { block: 'registry-chrome', title: 'Registry file for Chrome' },
      {
        text: 'Lists are JSON in one text. Chrome passes over REG_MULTI_SZ and REG_QWORD, and would sort a list of ten or more numbered values wrongly.',
      },
    ],
  },
  {
    id: 'edge',
    title: 'Edge on Windows',
    pieces: [
      {
        text: 'As for Chrome, with the id of Microsoft Edge Add-ons. Group Policy takes these two files:',
      },
      { block: 'admx-edge', title: 'Template, ForethoughtEdge.admx' },
      { block: 'adml-edge', title: 'Its words, ForethoughtEdge.adml' },
      {
        text: 'Intune does not take a template of your own for Edge: Windows lets none of them write below Software\\Policies\\Microsoft but for a few listed places, and Edge’s policies are not among these. Install it with the settings catalogue, and bring the values by a script that imports this file:',
      },
      { block: 'registry-edge', title: 'Registry file for Edge' },
    ],
  },
  {
    id: 'mac',
    title: 'Chrome and Edge on Mac',
    pieces: [
      {
        text: 'A configuration profile, handed out by your device management. The values stand under a name of the extension’s own; the browser does not look for them beside its other policies. Put identifiers of your own in (uuidgen makes them). If you have a profile for the browser already, add the list to that, and keep the second payload.',
      },
      { block: 'mac-chrome', title: 'Configuration profile for Chrome' },
      { block: 'mac-edge', title: 'Configuration profile for Edge' },
    ],
  },
  {
    id: 'linux',
    title: 'Chrome, Chromium and Edge on Linux',
    pieces: [
      {
        text: 'A file, readable by everybody and writable by root alone, in /etc/opt/chrome/policies/managed for Chrome or in /etc/chromium/policies/managed for Chromium:',
      },
      { block: 'linux-chrome', title: 'Policy file for Chrome and Chromium' },
      { text: 'And in /etc/opt/edge/policies/managed for Edge:' },
      { block: 'linux-edge', title: 'Policy file for Edge' },
      {
        text: 'Here values stand by themselves, without Value. There is no level called policy between the id and the values, as there is in the registry. Where two files set ExtensionInstallForcelist, one of them counts: join the lists.',
      },
    ],
  },
];
