import { table } from './table.ts';

/** Words of staff about work, that colleagues read as criticism of how the school is run. */
export const STAFFROOM = table(`
  two|three|four|five|another|more|extra observations|meetings|emails|drop-ins|walks|initiatives|
    spreadsheets|briefings
  another|yet|more learning walk|walks
  another * observation|initiative|scrutiny|email|meeting|policy|spreadsheet|training|scheme|banner|poster|
    briefing|data|cpd
  one more *3 reminder|email|initiative|meeting|spreadsheet|chat, book scrutiny, book look, work scrutiny
  data drop, pointless meeting|meetings, meeting that could|should have been
  gentle reminder, quick chat, walked past, not once, nobody upstairs, them upstairs, the powers that be
  powers that be, senior leaders|leadership, slt, smt
  micromanage|micromanaged|micromanaging|micromanagement, micro-managed, clipboard
  learning objective police, display police, marking policy, deep dive
  morale, toxic, on my knees, burnt out, burned out, burnout, breaking point, run ragged, ground down
  dumped on, treated like dirt|rubbish|mugs, taken for granted, unappreciated, undervalued
  we value our staff, wellbeing|well-being day|week|bingo|cake|lead|hamper|email|inset|webinar, resilience
  no thanks, not a thank you, cried in|at|all|today, crying in the, hiding in the, handing in my notice
  hand my notice in, notice in, job hunting, looking at jobs, tes jobs, counting the days, get me out
  can't do this|another, why do i do this, not paid enough, don't get paid enough, above my pay grade
  unpaid
  feral, wild today, monsters, little darlings, little so and so, little so-and-so, little sods
  nightmare class, class from hell, worst class, bottom set, can't sit still, won't listen, don't listen
  never listen, animals, zoo, brats, little shits, little gits, off the walls|wall, swinging from|off the
  our|their|the esteemed|dear|fearless|beloved|glorious leader|leaders|head|boss
  think|thinks *1 sun shines, little darling|angel|prince|princess can, little darling's|angel's|prince's
  parents think|who|like|expect|emailing|email|complaining|complain|even, entitled parent|parents
  pushy parent|parents, parents even worse, worst part of *3 parents, parenting, parent your, parent them
`);
