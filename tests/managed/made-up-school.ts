/** A whole pack, as a school would hand it to whoever looks after its devices: school, people and policy are made up. */
export const MADE_UP = {
  version: 1,
  id: 'larkholm-fell',
  school: {
    name: 'Larkholm Fell Primary School',
    aliases: ['Larkholm Fell Primary', 'Larkholm Fell'],
    staff: ['Mrs Quillan'],
  },
  policy: { title: 'Online Conduct Policy', adopted: '2026-09' },
  copy: { maker: 'Larkholm Fell Primary School', official: true, made: '2026-09-04', reviewBy: '2027-09-01' },
  complaints: {
    source: 'policy',
    steps: ['Speak to the class teacher at the gate or by telephone.'],
    link: { label: 'How to complain', url: 'https://larkholm-fell.invalid/complaints' },
  },
  clauses: [
    {
      id: 'larkholm-fell/bring-it-to-us',
      section: 'section 2',
      text: 'Parents bring a worry about the school to the office first, and keep it off social media.',
      wording: 'verbatim',
      roles: ['parent'],
      concerns: ['complaint', 'abuse', 'allegation', 'mention'],
      kind: 'rule',
    },
  ],
};
