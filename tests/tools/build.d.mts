export function buildExtension(script?: string): void;
