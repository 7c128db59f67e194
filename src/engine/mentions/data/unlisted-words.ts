import { wordSet } from '../../text/word-set.ts';

/** After a name's possessive: what a child has, and loses. */
export const BELONGINGS = wordSet(`
  coat jumper cardigan hoodie shoe shoes welly wellies lunchbox bottle bookbag hat glove party cardi
  trainers bag book tray peg scarf gloves jacket fleece pumps glasses costume invite homework birthday mum
  dad nan mummy daddy parents tooth inhaler desk lad boy girl mother father
`);

/** Before "by" and a name: what one child suffers from another. */
export const HARMED_BY = wordSet(`
  bitten pushed punched kicked hit bullied pinched scratched thumped shoved slapped attacked hurt threatened
  targeted
`);

/** What one child does to another. */
export const HARMED = wordSet(`
  bit bites pushed pushes punched punches kicked kicks pinched pinches scratched spat spits shoved thumped
  slapped nicked threw swore tripped poked headbutted strangled strangling throttled licked walloped whacked
  bullied bullies tormented
`);

/** Written large for other reasons. */
export const NOT_NAMES = wordSet(`
  mum dad nan grandma grandad monday tuesday wednesday thursday friday saturday sunday school teacher head
  miss sir someone nobody everyone he she they who it and but then she's he's it's that's there's who's
  what's let's here's how's everyone's today's children's class primary school's teacher's grandma's
  grandad's mum's dad's nan's christmas easter today tomorrow thanks well great good happy year reception
  nursery ks1 ks2 the not for with what why how when please sorry love teachers staff kids children boys
  girls boy girl lad kid child somebody everybody anyone you we his her my our their this that these those
  which if one another other others some so or just only even ofsted arbor weduc dojo tapestry whatsapp
  facebook british english maths wind rain snow jesus god santa covid mp headteacher deputy lunchtime
  playtime assembly tesco asda aldi mine ours yours his hers theirs best worst favourite funniest hardest easiest nicest scariest weirdest
  saddest sweetest loudest first second third last next every little big tiny good bad only same final main
  top boring tricky lovely whichever whatever frost bug bugs dog dogs cat mosquito wasp flea
`);
