import type { Pack } from '../schema.ts';

/** A made-up school whose pack has every field a pack can have, in the order `readPack` gives. */
export const FULL_PACK: Pack = {
  version: 1,
  id: 'elm-lane',
  school: {
    name: 'Elm Lane Primary School',
    aliases: ['Elm Lane', 'Ysgol Lôn y Llwyfen', '榆巷小学', 'Elm Lane 🌳'],
    handles: ['elmlane'],
    places: ['Elm Lane'],
    lookalikes: ['Elm Lane "Superstore"', 'Elm Lane \\ Oak Road'],
    staff: ['Mrs Zoë Brontë', "Mr O'Dowd"],
    classes: ['Kestrels'],
    apps: ['ClassDojo'],
    hours: {
      lessons: [{ from: '08:50', to: '15:20' }],
      holidays: [{ from: '2026-12-21', to: '2027-01-01' }],
    },
    minimumAge: 13,
  },
  policy: { title: 'Social Media Policy', adopted: '2025-09', review: '2027' },
  copy: { maker: 'Elm Lane', official: true, made: '2026-01-05', reviewBy: '2027-01-05' },
  complaints: {
    source: 'policy',
    steps: ['Speak to the class teacher.', 'Speak to the headteacher.'],
    link: { label: 'Contact us', url: 'mailto:office@elm-lane.example' },
  },
  clauses: [
    {
      id: 'elm-lane/1',
      section: 'Section 1',
      text: 'Parents are asked to be kind.\nThat is "all".',
      plain: 'Be kind.',
      wording: 'verbatim',
      // The order is the school's, not the vocabulary's, and a word may stand twice.
      roles: ['pupil', 'parent', 'pupil'],
      concerns: ['mention', 'abuse', 'naming-pupil'],
      kind: 'rule',
      strength: 'advised',
      surfaces: ['profile', 'post'],
      sites: ['x', 'facebook'],
      mentions: ['staff', 'school'],
      mention: 'advise',
      when: 'managed',
    },
    {
      id: 'elm-lane/2.1-a',
      section: 'Section 2',
      text: 'Staff keep work and private life apart.',
      wording: 'summary',
      roles: ['staff', 'governor', 'volunteer', 'official'],
      concerns: [],
      kind: 'consequence',
    },
  ],
};
