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

/** The path of a Chromium that takes `--load-extension`; throws a sentence that says what to install. */
export function findChromium(options?: { log?: (line: string) => void; machine?: Machine }): Promise<string>;
