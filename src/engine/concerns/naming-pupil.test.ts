import { examples } from './examples.ts';

const chat = { surface: 'group', site: 'whatsapp', where: 'Year 3 parents Hazelbrook' } as const;
const staff = { role: 'staff', pupils: ['Tyler Marsh', 'Amina Yusuf'] } as const;

examples('naming-pupil', {
  flags: [
    { ...chat, text: 'It was Tyler who put a boot through the door', pupils: ['Tyler Marsh'] },
    { ...chat, text: 'Alfie T in Otters bit my girl again' },
    { ...chat, text: 'Jayden pushed mine off the climbing frame and his mum just laughed' },
    { ...chat, text: 'That boy in Year 4 with the blue glasses is a bully and everyone knows it' },
    { ...chat, text: "just so you know it's Tyler who has nits", pupils: ['Tyler Marsh'] },
    { ...chat, text: 'Tyler got excluded yesterday for throwing a chair', pupils: ['Tyler Marsh'] },
    { ...chat, text: "Amina's family are being evicted, dad lost his job", pupils: ['Amina Yusuf'] },
    { ...staff, text: 'Tyler told me I have old hands today' },
    { ...staff, text: 'Amina finally cracked her eight times table!' },
    { ...staff, text: 'Three hours with Tyler and I need a lie down' },
    { role: 'official', text: 'Well done to Oliver Beech, our writer of the week' },
    { role: 'official', text: 'Happy birthday Amina!', pupils: ['Amina Yusuf'] },
    {
      role: 'volunteer',
      text: "Helped in the library at Hazelbrook Primary, poor Tyler can't spell his own name",
      pupils: ['Tyler Marsh'],
    },
    { role: 'pupil', text: 'tyler wet himself in assembly 😂', pupils: ['Tyler Marsh'] },
    { role: 'pupil', text: 'amina smells dont sit next to her', pupils: ['Amina Yusuf'] },
    {
      ...staff,
      surface: 'comment',
      replyTo: 'Why has the little Marsh boy left Hazelbrook Primary?',
      text: 'He was excluded. Cannot say more.',
    },
  ],
  ignores: [
    { ...chat, text: 'well done Tyler on the solo, what a voice', pupils: ['Tyler Marsh'] },
    { ...chat, text: "who has Tyler's jumper? ours says Tyler M", pupils: ['Tyler Marsh'] },
    { ...chat, text: 'Happy birthday Amina, see you at the party', pupils: ['Amina Yusuf'] },
    { ...chat, text: 'Leo bit his tongue at breakfast and is milking it', family: ['Leo'] },
    { ...staff, text: 'So proud of Year 2 today' },
    { ...staff, text: 'My nephew Tyler (Cardiff, aged 4) bit the cat', pupils: ['Tyler Marsh'] },
    { ...staff, text: 'Otters were angels on the bus' },
    { role: 'official', text: 'Year 5 have been planting potatoes in the playground' },
    { role: 'official', text: 'Doors open at 2 for the nativity' },
    { role: 'pupil', text: 'well played year 6 best match ever' },
    'My son Leo bit another child today and I am mortified',
    'Kane kicked the winner in the last minute',
    'Our puppy Alfie bit the postman',
    'Little Prince Louis stole the show again',
    'Ava from next door came round for tea',
    'Imogen was a brilliant Mary in the nativity',
  ],
});
