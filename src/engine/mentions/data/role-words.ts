import { wordSet } from '../../text/word-set.ts';

/** "Teacher shouted at him": one person, written short. */
export const ALONE = wordSet(`
  teacher ta receptionist caretaker cook senco headteacher headmistress headmaster mdsa lsa nurse supply
`);

/** Before "a dinner lady": a post, not a person. */
export const A_POST = wordSet(`
  be being become became as am i'm im was need needs want wanted recruiting find hire recruit not only
`);

/** Whose teacher: a child's, as a rule the writer's. */
export const OWNERS = wordSet(`
  his her their my son's daughter's sons daughters lads girls boys childs child's childrens kid's kids lad's
  girl's boy's youngests eldests grandsons
`);

/** After a role without an article: what a person does. */
export const ROLE_ACTS = wordSet(`
  says said say has have had hasn't hasnt haven't havent told tells is was are were isn't isnt wasn't wasnt
  won't wont wouldn't wouldnt can't cant couldn't couldnt could can will would should must need needs wants
  want thinks think knows know refused refuses sent sends rang never just still always literally clearly
  obviously put did does doesn't doesnt didn't didnt ignored blamed walked swans swanned claims insists
  reckons decided made gave got took keeps kept went left called emailed let fobbed lost forgot laughed
  shouted snapped rolled
`);

/** After a role without an article: an advertisement, or the writer's own post. */
export const WANTED = wordSet(`
  needed wanted required vacancy vacancies job jobs post here at in and by for of to
`);

/** Before a role: it points at one. */
export const ARTICLES = wordSet(`
  the our that this those these certain another
`);

/** Roles that everyone has one of: a body's head is not a school's. */
export const NEVER_OWNED = wordSet(`
  head deputy office secretary receptionist management leadership principal
`);

/** Known by their letters: no article needed. */
export const LETTERS = wordSet(`
  slt smt senco sendco dsl ddsl ht dht aht mdsa hlta
`);
