import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readCode, writeCode } from '../packs/code.ts';
import { type PackReading, parsePack } from '../packs/read.ts';
import type { Pack } from '../packs/schema.ts';
import { describePack } from './describe-pack.ts';

const USAGE = `Writes a pack as a set-up code for a newsletter, or says what a code holds. Nothing leaves this machine.

  npm run --silent code -- pack.json > code.txt
  npm run --silent code -- --read code.txt

  FILE                a pack; - reads it from standard input
  --read FILE|CODE    a file with a code in it, or the code itself; - reads it from standard input`;

/** Characters on a line of the printed code: blanks do not matter in it, and no page is too narrow for it. */
const LINE = 72;

function readArguments() {
  return parseArgs({
    allowPositionals: true,
    options: { read: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  });
}

/** Prints the code of the pack in a file, and on standard error what it is the code of. */
async function printCode(file: string) {
  const pack = packOf(`The pack in ${nameOf(file)}`, parsePack(readInput(file)));
  const code = await writeCode(pack);
  const { name } = pack.school;
  process.stdout.write(`${code.replace(new RegExp(`.{${LINE}}(?=.)`, 'g'), '$&\n')}\n`);
  console.error(
    `${name}: ${code.length.toLocaleString('en-GB')} characters, to be reviewed by ${pack.copy.reviewBy}.`,
  );
}

/** Prints what a code holds; `given` is a file, the code itself, or - for standard input. */
async function printPack(given: string) {
  const isFile = given === '-' || existsSync(given);
  if (!isFile && !/FT\d/i.test(given))
    throw new Error(`"${given}" is neither a file nor a code; a code begins with FT1.`);
  const read = await readCode(isFile ? readInput(given) : given);
  console.log(describePack(packOf(isFile ? `The code in ${nameOf(given)}` : 'The code', read)));
}

const nameOf = (file: string): string => (file === '-' ? 'standard input' : file);

function packOf(what: string, reading: PackReading): Pack {
  if (reading.ok) return reading.pack;
  const faults = reading.faults.map(({ path, message }) => `  ${path}: ${message}`);
  throw new Error(`${what} cannot be used:\n${faults.join('\n')}`);
}

function readInput(file: string): string {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch (error) {
    throw new Error(`${file} cannot be read: ${error instanceof Error ? error.message : error}`);
  }
}

try {
  const { values, positionals } = readArguments();
  const [file, extra] = positionals;
  if (values.help) {
    console.log(USAGE);
  } else if (values.read !== undefined) {
    if (file !== undefined) throw new Error(`--read takes one file or code, and "${file}" is one more.`);
    await printPack(values.read);
  } else {
    if (file === undefined) throw new Error('Name the file of the pack.');
    if (extra !== undefined) throw new Error(`One pack has one code: name one file, without "${extra}".`);
    await printCode(file);
  }
} catch (error) {
  console.error(
    `${error instanceof Error ? error.message : error}\n\nnpm run code -- --help lists the options.`,
  );
  process.exitCode = 1;
}
