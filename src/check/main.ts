import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import type { Pack } from '../packs/schema.ts';
import { describeFinding } from './describe.ts';
import { findingLine, judgeLine } from './judge-line.ts';
import { packsWith } from './packs.ts';

const USAGE = `Judges drafts with the engine of the extension. Nothing leaves this machine.

  npm run --silent check -- --jsonl < drafts.jsonl > findings.jsonl
  npm run check -- --school lache --role staff "text of a draft"

  --school ID         which pack; --pack FILE adds one of your own (may be repeated)
  --role ROLE         staff, parent, pupil, governor, volunteer or official
  --site SITE         facebook (unless told), x, instagram or whatsapp
  --surface SURFACE   post (unless told), comment, group, direct or profile
  --where NAME        the group, chat or page
  --reply-to TEXT     the message answered
  --attachment KIND   image or video (may be repeated)
  --at TIME           local time, 2026-01-30T18:05
  --family NAME       a child of the writer's (may be repeated); --staff and --pupil likewise
  --age YEARS         a pupil's age`;

const many = { type: 'string', multiple: true } as const;
const one = { type: 'string' } as const;

function readArguments() {
  return parseArgs({
    allowPositionals: true,
    options: {
      jsonl: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
      pack: many,
      school: one,
      role: one,
      site: one,
      surface: one,
      where: one,
      'reply-to': one,
      attachment: many,
      at: one,
      family: many,
      staff: many,
      pupil: many,
      age: one,
    },
  });
}

/** Judges each line of standard input; a bad line is answered by its error, and the rest are still judged. */
async function checkLines(packs: ReadonlyMap<string, Pack>): Promise<boolean> {
  let allGood = true;
  let at = 0;
  for await (const text of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    at += 1;
    if (text.trim() === '') continue;
    const result = await judgeLine(text, at, packs);
    if ('fault' in result) allGood = false;
    const output = 'fault' in result ? result.fault : findingLine(result);
    process.stdout.write(`${JSON.stringify(output)}\n`);
  }
  return allGood;
}

/** Judges the draft on the command line and prints the finding for a person. */
async function checkOne(
  { values, positionals }: ReturnType<typeof readArguments>,
  packs: ReadonlyMap<string, Pack>,
) {
  const fields = {
    id: 'draft',
    school: values.school,
    role: values.role,
    site: values.site ?? 'facebook',
    surface: values.surface ?? 'post',
    text: positionals.join(' '),
    where: values.where,
    replyTo: values['reply-to'],
    attachments: values.attachment,
    at: values.at,
    family: values.family,
    staff: values.staff,
    pupils: values.pupil,
    age: values.age === undefined ? undefined : Number(values.age),
  };
  const result = await judgeLine(JSON.stringify(fields), 1, packs);
  if ('fault' in result) throw new Error(result.fault.error.replace(/^line 1: /, ''));
  console.log(describeFinding(result));
}

try {
  const args = readArguments();
  const packs = packsWith(args.values.pack ?? []);
  if (args.values.help || (!args.values.jsonl && args.positionals.length === 0)) {
    console.log(USAGE);
    if (!args.values.help) process.exitCode = 1;
  } else if (args.values.jsonl) {
    if (!(await checkLines(packs))) process.exitCode = 1;
  } else {
    await checkOne(args, packs);
  }
} catch (error) {
  console.error(
    `${error instanceof Error ? error.message : error}\n\nnpm run check -- --help lists the options.`,
  );
  process.exitCode = 1;
}
