/** Reads the settings a test put into the address, laid over the page's own. */
export function readSettings<T extends object>(defaults: T): T {
  const given = new URLSearchParams(location.search).get('replica');
  return given ? { ...defaults, ...JSON.parse(given) } : defaults;
}

/** Made-up chatter for long threads: no names, no schools. */
export function chatter(count: number): { by: string; text: string }[] {
  return Array.from({ length: count }, (_, index) => ({
    by: ['Priya', 'Tom', 'Wren', 'Callum'][index % 4] ?? 'Tom',
    text: `${LINES[index % LINES.length]} (${index + 1})`,
  }));
}

const LINES = [
  'Has anyone got a spare wheelbarrow this weekend?',
  'The bins have gone early again.',
  'Lovely walk along the canal this morning.',
  'I can bring the folding chairs.',
  'Is the library open on Thursday?',
];
