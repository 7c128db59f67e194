import { examples } from './examples.ts';

const staff = { role: 'staff' } as const;
const pupil = { role: 'pupil', surface: 'comment' } as const;
const chat = { surface: 'group', site: 'whatsapp', where: 'Year 3 parents Hazelbrook' } as const;

examples('discrimination', {
  flags: [
    'What sort of man wants a job with five year olds at Hazelbrook Primary? Should be a woman in there',
    { ...staff, text: 'Wish they would hire someone who was actually born here' },
    { ...chat, text: 'half the class are foreigners who cant speak english, ours are being held back' },
    'Hazelbrook Primary is overrun with immigrants, send them back',
    { ...chat, text: 'No man should be changing nursery children at Hazelbrook Primary, it is not natural' },
    'The new teacher at Hazelbrook Primary is a woman in her sixties, far too old, should retire',
    { ...chat, text: 'sick of the muslims getting their own prayer room, this school is pandering to them' },
    { ...chat, text: "two mums? that's not normal and I don't want it in the classroom" },
    { ...staff, text: 'ADHD is just an excuse for bad parenting' },
    { ...staff, text: 'Polish families here for the benefits and nothing else' },
    { ...staff, text: 'Gypsies in the car park again, all thieves' },
    { ...staff, text: 'The trans lot are all mentally ill' },
    { ...pupil, text: 'ur a retard' },
    { ...pupil, text: 'go back to your own country' },
    { ...pupil, text: 'thats so gay lol' },
    { ...pupil, text: 'girls cant play football get off the pitch' },
    {
      role: 'governor',
      text: "Those special needs kids don't belong in a mainstream school like Hazelbrook Primary",
    },
  ],
  ignores: [
    'Gorgeous Eid assembly at Hazelbrook Primary, thank you for including us all',
    'My son is autistic and Mrs Tindall is wonderful with him',
    'The Polish families made the best pierogi for the fair at Hazelbrook Primary',
    'They called my daughter a slur at Hazelbrook Primary and nothing was done',
    'White shirts and black shoes for the concert, and please no dirty trainers',
    "The girls' toilets at Hazelbrook Primary smell",
    { ...staff, text: 'Happy Diwali to all our families' },
    { ...staff, text: 'Learning about refugees with Year 5, such big hearts' },
    { ...staff, text: 'I am fifty on Friday and too old for this' },
    { ...staff, text: 'Black bins tomorrow, brown bins next week' },
    { ...staff, text: 'Some kids in Year 2 have hardly any English and are flying already' },
    { ...pupil, text: 'we learnt about diwali today it was so cool' },
    { ...pupil, text: 'the girls beat the boys at dodgeball' },
    'Send them back in Monday if the shoes do not fit',
    'Immigrants this, immigrants that. Change the record, newspapers',
    'Old school building at Hazelbrook Primary is ancient and draughty',
  ],
});
