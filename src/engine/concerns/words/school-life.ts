import { table } from './table.ts';

/** The matters of school life a grievance can be about. */
export const SCHOOL_LIFE = table(`
  school, schools, teacher, teachers, teaching, class, classes, classroom, parents evening, parents' evening
  parent's evening, report, reports, homework, spellings, reading book|books|record, phonics, maths
  times tables, sats, mtc, supply, ta, tas, one to one, 1:1, 1-1, senco, sendco, sen, send, ehcp, ehcps
  plan, the head, headteacher, head teacher, deputy, the office, receptionist, secretary, governors
  governor, slt, pta, ptfa, friends of, staff, staffroom, ofsted, academy, trust
  uniform, jumper, jumpers, cardigan, pe kit, pe, book bag, bookbag, non-uniform, non uniform, dress up
  world book day, costume, odd socks, charity day, cake sale, bake sale, fair, fayre, raffle, disco
  fundraiser, fundraising, sponsored, trip, trips, residential, coach, swimming, sports day, nativity
  assembly, play, concert, carols, leavers, inset, insets, training day, half term, half-term, term
  playtime, break, lunch, lunchtime, dinners, dinner money, school dinners, packed lunch, lunchbox, snack
  breakfast club, after school club, after-school club, wraparound, clubs, the gate, gates, at the gate
  drop off, drop-off, pick up, pick-up, pickup, collection, home time, hometime, early finish, register
  attendance, late mark, nits, sick bug, medication, inhaler, epipen, allergy, toilet, toilets, behaviour
  behaviour policy, bullying, anti-bullying, detention, reward, certificate, star of the week, dojo, dojos
  class dojo, classdojo, parentpay, arbor, parentmail, tapestry, seesaw, weduc, app, newsletter, letter
  letters, email, text, parking, zigzags, zig zags, lollipop lady, photo day, photos, forms, permission
  slip, consent, playground, field, hall, heating, portaloo, classrooms, curriculum, lessons, learning
  sound system, trim trail, forest school
  ks1, ks2, eyfs, reception, year 1|2|3|4|5|6|one|two|three|four|five|six, y1, y2, y3, y4, y5, y6
  yr 1|2|3|4|5|6, mixed classes
`);
