import { wordSet } from '../../text/word-set.ts';
import { CHILD_NAMES_A_TO_J } from './child-names-a-to-j.ts';
import { CHILD_NAMES_K_TO_Z } from './child-names-k-to-z.ts';

/**
 * Given names common among children born in Britain in the last fifteen years, folded.
 * Written for this project; a name not here is no less a name.
 */
export const CHILD_NAMES = wordSet(`${CHILD_NAMES_A_TO_J} ${CHILD_NAMES_K_TO_Z}`);

/** Names borne oftener by today's grown-ups than by children; a child's only where a child is spoken of. */
export const ADULT_NAMES = wordSet(`
  adrian aileen alan alison amanda andrea andrew andy angela angie anita ann anne anthony barbara barry
  bernadette bernie bev beverley brenda brian bruce carl carla carol carole caroline cath catherine cathy
  chantelle cheryl chris christine christopher claire clare clive colin craig daniel danielle darren dave
  dawn dean deb debbie deborah debra denise dennis derek diane donna doreen duncan elaine emma fiona frances
  gail gareth gary gavin gemma geoff geoffrey gillian gina glenn gordon graham greg hayley heather helen
  hilary ian jackie jacqueline jacqui jan jane janet janice jason jayne jeff jen jenny jeremy jill jim jo
  joan joanne john jon joyce judy julie june karen karl katherine kath kathleen keith kelly ken kenneth kerry
  kev kevin kim kirsty kirstie lance laura leanne lee lesley linda lindsay lindsey lisa liz lorna lorraine
  louise lyn lynda lynn lynne maggie malcolm mandy marcus margaret marilyn mark martin martyn maureen maxine
  mel melanie mick mike mohan moira natalie neil nick nicky nicola nige nigel norman pam pamela pat patricia
  paul paula pauline pete peter phil philip priya rachael ray rebecca richard rita rob robert roger ron sally
  sandra sara sarah sharon sheila shelley shirley simon stacey stephen steve steven stewart stuart sue susan
  suzanne terri terry tina toni tony tracey tracy trevor trish val valerie vicki vicky viv wayne wendy yvonne
  zoe
`);

/** Names that are everyday words too: only when written large, and never at a sentence's head alone. */
export const WORD_NAMES = wordSet(`
  amber angel april august autumn basil bear bella blake bobby bonnie chase clover coral cooper cruz daisy
  dawn duke eden faith fern frank grace harper hazel heath holly honey honor hope hunter india iris ivy jade
  jasmine joy junior jupiter may june kit liberty lily lux mac mason mercy mark miracle miles murphy nova obi
  ocean olive parker pat pearl penny phoenix pip piper poppy precious prince princess primrose ray reed rex
  rio river robin rob rocky rose ruby rowan saffron sapphire scout sienna skye sonny spencer stella summer
  sunny taylor teddy tom trinity venus violet will willow winston woody wren sue bill bob rich nick art jack
  lance drew don gene jan dean jay max mia rory ross sid sam tai victor ted theo thea nay ego alpha ike jun
`);
