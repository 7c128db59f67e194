import linter from 'addons-linter';
import known from './known-warnings.json' with { type: 'json' };
import { compareWarnings } from './warnings.ts';

/**
 * Has a package for Firefox checked as Mozilla's store does when it is handed in (`web-ext lint` runs the same).
 * @param path the ZIP
 * @returns a sentence for each error, and for each difference from `known-warnings.json`; empty where all is well
 */
export async function lint(path: string): Promise<string[]> {
  const config = { _: [path], logLevel: 'fatal', output: 'none', boring: true };
  const { errors, warnings, notices } = await linter.createInstance({ config, runAsBinary: false }).run();
  return [
    ...errors.map(({ code, file, message }) => `${code} in ${file ?? 'the package'}: ${message}`),
    ...compareWarnings([...warnings, ...notices], known),
  ];
}
