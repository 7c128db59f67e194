import { table } from './table.ts';

/** Words that a picture or film goes with the draft. */
export const ANNOUNCING = table(`
  swipe, swipe for|left|right|across|to, sound on, volume up, turn your sound
  tag your kids|child|little|kid|self|selves|mum, tag yourself|yourselves|who|your, pic, pics, photo, photos
  picture of, pictures of, pictured, photographed, snap, snaps, selfie, selfies, video, videos, filmed, vid
  vids, clip, clips, footage, recorded, recording, got *3 on film|camera|video|my|phone, caught on camera
  caught *5 asleep|doing|picking|on|crying|dancing, look at them|these|all|this|those|him|her|sir|miss|what
  look at the *2 faces|little, spot mine|ours|my|yours|the, can you spot, guess which one, see if you can
  front row, here you go, here they are, here they all are, here's the|our|one|a|some|everyone, album, reel
  slideshow, livestream, live stream, going live, streaming, airdrop, dropbox
  link to the video|photos|album, uploaded, uploading, posting these|this, sharing these|this|a few|some
  few from|of, more in the comments, group shot, class photo, team photo, whole class photo, leavers photo
  screenshot, screenshots, 📸, 📷, 🎥, 📹, 🤳
`);

/** School events where other people's children are in the picture. */
export const EVENTS = table(`
  nativity, nativity play, christmas play|show|concert|carols|production, carol concert|service|singing
  carols, sports day, sportsday, harvest festival, harvest, harvest assembly, assembly, class assembly
  sharing assembly, leavers' assembly, leavers assembly, celebration assembly
  leavers' song|service|do|party|disco|ball|prom, leavers song|service|do|party|disco|ball|prom|play|show
  leavers, school play|show|production|concert|disco|trip|fair|fayre|fete|party|choir|photo|team|hall|field
  the play, ks2 production|play, ks1 production|play|nativity, year 6 production|play
  end of year show|play|production, summer fair|fayre|fete|concert|show
  christmas fair|fayre|bazaar|party|jumper|lunch|dinner, xmas play|party|fair|jumper, easter bonnet parade?
  bonnet parade, easter service, world book day, dress up day, dressing up day, children in need
  comic relief, red nose day, school trip, trip to, class trip, residential, pgl, kingswood, robinwood
  forest school, swimming gala, gala, cross country, tournament, football match, athletics, maypole, may day
  dance festival, choir, singing, orchestra, recorders, samba, music concert, concert, talent show
  school council, science day|week|fair, maths day, stay and play, open afternoon, welly walk
  sponsored walk|run|bounce|read, fun run, bikeability, walking bus, playground, the hall, school hall
  on stage, maths workshop, mother's day assembly, father's day, remembrance, school garden, disco, party
  dress rehearsal, rehearsal, rehearsals, easter bonnets, bonnets, egg rolling, egg hunt, harvest, crowning
  church service
  gardening|breakfast|coding|chess|art|craft|football|netball|cookery|lego|science|eco|running|drama|music|
    after-school|reading club
`);

/** Work in a school as its staff show it. */
export const AT_WORK = table(`
  staffroom, staff room, staff night|do|party|meeting|christmas, inset, inset day, my class, my classroom
  our classroom, my lot, my little ones, my littlies, my kids, our kids, the kids, the children, this class
  this lot, class *, year *, yr *, reception, nursery, eyfs, ks1, ks2, lesson, lessons, pe lesson
  science lesson, art lesson, cooking, baking with, planting with, playground duty, lunch duty, school trip
  trip, assembly, world book day, sports day, forest school, colleague, colleagues, work wife, work husband
  ta, tas, secret santa, christmas jumper day, school, our school, little one, little ones, tiny humans
  small humans, my tribe
  the kitchen, kitchen crew|team|girls, dinner ladies|lady, office girls|team|ladies, caretakers
  guided group|reading, my group, my readers
  my littlies|lambs|monkeys|cherubs|tribe|angels|pirates|superstars|scientists|artists|mathematicians
`);

/** Groups of children in a picture. */
export const CROWDS = table(`
  whole class, whole of *, the whole *2 class|year|school|gang|cast|team|lot, whole school, all of them
  them all, they all, everyone, everybody, all the kids|children|little|boys|girls|year|class|cast|team|gang
  all our|these|those, the kids, the children, these kids|children|two|three|four, those faces, their faces
  their little faces, classmates, the class, her|his class|classmates|friends|team|group|form, class of
  year group, the gang, the cast, the team, the choir, the girls, the boys, the lads, little ones
  the littlies, whole gang, best friends, besties, bestie, bffs, his|her mates|friends|besties|pals
  with *3 friends|mates|besties|pals, other kids|children, everyone's kids, lot of them, sixty of them
  thirty of them, twenty of them, the bunch, this bunch, this lot, shepherds, angels, the sheep, the choir
  front row
  all of *, superstars, champions, winners, squad, these faces, muddy faces, little faces, every one of
  every single one, none of em|them
  sixty|thirty|twenty|all *1 of them|kids|children|angels|pirates, angels, pirates, sheep, wise men, bonnets
  performers, singers, dancers, athletes
`);

/** Pictures of things: posters, lost coats, food. */
export const THINGS = table(`
  poster, flyer, leaflet, lost, found, missing, anyone's, whose is this, hoodie, coat, jumper, cardigan
  shoe, shoes, bag, lunchbox, cake, cakes, costume, outfit, selling, for sale, free to, recipe, my cooking
  timetable, menu, the letter, dates for, save the date, tickets, is back, are back, coming soon
  this saturday, this friday, next saturday, on saturday, doors open, free entry, stalls, raffle prizes
`);
