/** What the search asks of the computer; tests hand in their own. */
export interface Machine {
  env: Record<string, string | undefined>;
  platform: NodeJS.Platform;
  home: string;
  root: boolean;
  exists(path: string): boolean;
  /** Names in a folder; none where there is no such folder. */
  list(folder: string): string[];
  /** The first characters of a file; empty where it cannot be read. */
  head(path: string): string;
  /** Whether the browser starts at all. */
  works(program: string): boolean;
  /** Whether the command ended well. */
  run(command: string, args: string[]): boolean;
}

export function thisMachine(log: (line: string) => void): Machine;

/** A browser and how to come by it. */
export interface Wanted {
  name: string;
  variable: string;
  places(machine: Machine): string[];
  installers(machine: Machine): { what: string; steps: [string, ...string[]][] }[];
  note: string;
  advice(platform: NodeJS.Platform): string;
}

export interface SearchOptions {
  log?: (line: string) => void;
  machine?: Machine;
}

/** The path of the wanted browser; throws a sentence that says what to install. */
export function findBrowser(wanted: Wanted, options?: SearchOptions): Promise<string>;
