import { wordSet } from '../../text/word-set.ts';
import { CHILD_NAMES, WORD_NAMES } from './given-names.ts';

/** Surnames that are everyday words, places or brands. */
const COMMON = wordSet(`
  bishop black brown butler carpenter carter chambers church cross field fields fisher forest green hunt
  knight little marsh miller moore parsons pearce power price prior rivers short small stone street swift
  walker waters weaver white winter woods young early bloom storey taylor turner potter baker cooper porter
  gardener gardner butcher shepherd farmer mason cook clarke sharp stern savage strong smith jones williams
  davies evans thomas roberts johnson lewis morgan king queen bell wood hill lane banks park parks brook
  brooks ford lake london york lincoln chester bolton burton preston lancaster kent derby hamilton wellington
  washington jackson marshall wilson day may english french wells fox wolf bird swan finch robin drake crane
  peacock nightingale rose lily berry bush flower garland crisp bacon rice salmon pepper sugar honey lamb
  bull hogg hare moss reed cotton silk glass gold silver steel best good goodman noble rich love joy hope
  faith grace wise bright merry jolly gay frost snow rain summer sunday monday friday christmas easter
`);

/** Whether a folded surname is as often another word: it needs its title or the school beside it. */
export function isEveryday(surname: string): boolean {
  return COMMON.has(surname) || WORD_NAMES.has(surname) || CHILD_NAMES.has(surname);
}
