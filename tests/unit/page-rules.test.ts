import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const SRC = fileURLToPath(new URL('../../src', import.meta.url));

/** The rooms that ship into a site's page. */
const ROOMS = ['card', 'composer', 'messages', 'sites'];

/** What is dear in a page, and the only calls of it there are: file and words, in the order of the files. */
const CALLS: [string, RegExp, string[]][] = [
  ['nothing is asked again and again', /\bsetInterval\(.*/g, []],
  ['nothing waits for the page to be idle', /\brequestIdleCallback\(.*/g, []],
  ['no frame is asked for', /\brequestAnimationFrame\(.*/g, []],
  [
    'the observers see the composer, its own dialog or footer, and what is ours, never the document',
    /\.observe\(.*/g,
    [
      'card/view.ts: .observe(float);',
      'composer/watch.ts: .observe(editor, OBSERVED);',
      'composer/watch.ts: .observe(editor);',
      'composer/watch.ts: .observe(frame, OBSERVED_AROUND);',
      'composer/watch.ts: .observe(frame);',
    ],
  ],
  [
    'and there are no others',
    /new \w*(?:Mutation|Resize|Intersection|Performance|Reporting)Observer\(/g,
    [
      'card/view.ts: new ResizeObserver(',
      'composer/watch.ts: new MutationObserver(',
      'composer/watch.ts: new ResizeObserver(',
    ],
  ],
];

const files = ROOMS.flatMap((room) =>
  readdirSync(join(SRC, room), { recursive: true, encoding: 'utf8' }).map((name) => join(SRC, room, name)),
)
  .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path))
  .sort();

describe('in the page', () => {
  it.each(CALLS)('%s', (_, call, expected) => {
    const found = files.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(call)].map(
        ([words]) => `${relative(SRC, file).split(sep).join('/')}: ${words}`,
      ),
    );
    expect(found).toEqual(expected);
  });
});
