import { table } from './table.ts';

/** Names and slogans of violent extremism, without the news that reports them. */
export const CAUSES = table(`
  race war, white power, white genocide, great replacement, fourteen words, 14 words, 1488, 88
  blood and soil, day of the rope, rahowa, heil, sieg heil, white resistance, national action, aryan
  ethnostate, remigration by force, kill all *
  death to *1 jews|muslims|infidels|kuffar|traitors|zionists|the, infidels, kuffar, kafir, kuffars
  caliphate, jihad, mujahideen, mujahid, martyr, martyrdom, islamic state, isis, daesh, al qaeda, holy war
  crusade against, incel uprising, beta uprising, boogaloo, accelerate the collapse, accelerationist
  siege culture, manifesto, the hard way, armed struggle, armed wing, blow them up, bomb them all
  by any means, new blood, the resistance, patriots, brotherhood, cell, militia
`);

/** Praise of violence and calls to join. */
export const RECRUITING = table(`
  join us, join the|our fight|cause|brothers|ranks|movement|struggle|war, come and fight, take up arms
  take to arms, ready to fight|die|kill|take, rise up, fight back, take it|our|the *2 back
  message|msg|dm me *5 *1 in|channel|link|join|details|group
  ask me for *2 channel|link|invite|details|address
  link to the channel, telegram, the channel, vetting, sign up, recruiting, recruit
  want|wanted|need|needs new blood|fighters|recruits|soldiers|lads, training camp
  did|doing something|summat about it|them, he|they acted|took action|stood up for us, was a hero, is a hero, was right, were right, did nothing wrong
  deserve it|what, deserved it|what, said what everyone, saint, glory, honour him|them, legend for
  inspired by him, copycat, follow his example, next one, your time will come, the time has come
  day is coming
`);
