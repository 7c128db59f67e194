/** Folder of the project, with a slash at its end. */
export const ROOT: string;
/** The Node that the project brings along. */
export const NODE: string;
export function ensureInstalled(): void;
