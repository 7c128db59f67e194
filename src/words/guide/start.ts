import { STORES } from '../../stores.ts';
import type { Part } from './shape.ts';

const isPublished = STORES.chrome.id !== null && STORES.edge.id !== null;

/** What it is for, with whom to begin, and what to know before. */
export const start: readonly Part[] = [
  {
    id: 'what',
    title: 'What it is for',
    pieces: [
      {
        list: [
          'Forethought reads the draft of somebody writing on Facebook, X, Instagram or WhatsApp Web, and shows the clause of their school’s policy that speaks to it, before they post.',
          'It tells the writer alone. Nothing is reported to the school, to you or to anybody; there is no server, no account and no console to look at.',
          'It never stops a post. For serious things it holds one press of Post, once; the next goes through.',
          'You install it and set whose policy it shows and who writes. There is nothing to click on the device.',
          'It works in Chrome, Edge, other browsers made from Chromium, and Firefox, on computers. Phones’ apps are out of its reach.',
        ],
      },
    ],
  },
  {
    id: 'staff-first',
    title: 'Start with staff',
    pieces: [
      {
        list: [
          'Primary schools usually filter these four sites for pupils, and none of them is meant for children under 13. Where they are filtered, Forethought has nothing to do on pupils’ accounts: start with staff.',
          'Begin with a rehearsal: set rehearsal to true for a few weeks. Nothing is shown but help where a draft asks for it, and each pilot sees on their own settings page what would have come.',
          'Tell people before you install it: what it reads, that it tells nobody, and how to turn it off. A draft is private, and a card that comes unannounced looks like being watched.',
          'Read your own policy first. The five schools that come with Forethought are samples; for yours, make a pack and from that a set-up code (the README tells how).',
        ],
      },
      { heading: 'Policies that follow an account home' },
      {
        text: 'A policy that is set for users counts wherever they sign in to the browser with their school account: on a family’s computer too. Forethought then works there in that account’s profile, also in the evening and on private accounts of the four sites. It still tells nobody, but staff and families should know. If you do not want that:',
      },
      {
        list: [
          'On Windows, Mac and Linux set it for the device instead: in the registry under HKEY_LOCAL_MACHINE, by a profile for the whole Mac, by a file in /etc. All blocks below do that.',
          'In the Google Admin console enrol the school’s browsers, move them to an organisational unit that holds browsers and no users, and set the policy for that unit.',
          'On Chromebooks extensions belong to the account, so the policy goes where the account goes. Choose the organisational units with that in mind, and leave out those whose members sign in at home.',
          'Quiet hours, such as 17:00-08:00, leave evenings to a small mark; serious things and help come as ever.',
        ],
      },
    ],
  },
  {
    id: 'ids',
    title: 'What it is called by',
    pieces: [
      {
        text: isPublished
          ? 'Policies call an extension by its id, which differs between the stores. The blocks below have each in its place.'
          : 'Policies call an extension by its id, which differs between the stores. Forethought has not been published in the Chrome Web Store and in Microsoft Edge Add-ons yet: put the 32 letters that the store gives in place of CHROME_ID and EDGE_ID. Edge can also install from the Chrome Web Store; then take the id and address of Chrome.',
      },
      { text: 'Firefox’s id is in its blocks already; it may change before the first publication there.' },
    ],
  },
];
