import type { Draft, Reading, School } from './types.ts';

/** Reads a draft: what it mentions and what it does. The front door of the engine. */
export async function judge(_draft: Draft, _school: School): Promise<Reading> {
  return { mentions: [], evidence: [] };
}
