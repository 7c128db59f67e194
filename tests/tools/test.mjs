// npm test: everything, on a machine that may have nothing but Node 20 and npm. Ends with "N passed, N failed".
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, openSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled, ROOT } from './install.mjs';

/** Where npm's scripts run; Windows starts npm's command file by a shell only. */
const SURROUNDINGS = { cwd: ROOT, shell: process.platform === 'win32' };
const REPORTS = join(ROOT, '.output/reports');
/** As much of an error as tells what it was. */
const LINES_OF_WHY = 8;
const total = { passed: 0, failed: 0 };
/** What failed, by name: said again at the end, for a log of thousands of lines is read from there. */
const failures = [];

ensureInstalled();
const { findChromium } = await import('../browser/find.mjs');
const { findFirefox } = await import('../firefox/find.mjs');
try {
  const log = (line) => console.log(line);
  process.env.CHROMIUM_PATH = await findChromium({ log });
  process.env.FIREFOX_PATH = await findFirefox({ log });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });

// Minutes of one core: it goes on beside all that needs no browser.
const training = start('train', ['--', '--check']);
step('Building for Chromium', 'build', ['--', '--level', 'warn']);
step('Building for Firefox', 'build:firefox', ['--', '--level', 'warn']);
step('Types', 'types');
step('Lint and format', 'lint');
// That the sources give the same bytes takes an install and a build of its own: in continuous integration only.
step('Packages', 'package', ['--', '--built', ...(process.env.CI ? ['--prove'] : [])]);
suite(
  'Unit tests',
  'unit',
  ['--', '--reporter=default', '--reporter=json', '--outputFile.json=.output/reports/unit.json'],
  readUnit,
);
await stepEnds('The weights are what the training drafts give', training);
suite('Browser tests', 'e2e', ['--', '--reporter=list,json'], () => readBrowser('e2e.json'), {
  PLAYWRIGHT_JSON_OUTPUT_NAME: join(REPORTS, 'e2e.json'),
});
suite('A managed device', 'managed:test', ['--', '--reporter=list,json'], () => readBrowser('managed.json'), {
  PLAYWRIGHT_JSON_OUTPUT_NAME: join(REPORTS, 'managed.json'),
});
suite('Firefox', 'firefox', ['--', '--reporter=list,json'], () => readBrowser('firefox.json'), {
  PLAYWRIGHT_JSON_OUTPUT_NAME: join(REPORTS, 'firefox.json'),
});

if (failures.length > 0) console.log(`\n── What failed\n${failures.join('\n')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1);

/** A step counts as one: it passed or it failed. */
function step(title, script, args = []) {
  if (run(title, script, args)) total.passed += 1;
  else fail(title);
}

/** A step that was started before, what it said told in one piece. */
async function stepEnds(title, { log, ended }) {
  const fault = await ended;
  const said = readFileSync(log, 'utf8').trimEnd();
  console.log(`\n── ${title}\n${said}`);
  if (fault === null) total.passed += 1;
  else fail(title, [fault, ...said.split('\n').slice(1 - LINES_OF_WHY)].join('\n'));
}

function fail(name, why = '') {
  total.failed += 1;
  failures.push([name, ...`${why}`.split('\n').slice(0, LINES_OF_WHY)].join('\n    ').trimEnd());
}

/** A suite counts its tests, by its own report; one that left no report, or failed without saying where, fails. */
function suite(title, script, args, read, env = {}) {
  const succeeded = run(title, script, args, env);
  const counted = read();
  if (!counted) return fail(title, 'It left no report.');
  const { passed, failed } = counted;
  total.passed += passed;
  for (const { name, why } of failed) fail(`${title}: ${name}`, why);
  if (!succeeded && failed.length === 0) fail(title, 'It ended with an error.');
}

function run(title, script, args = [], env = {}) {
  console.log(`\n── ${title}`);
  const { status } = spawnSync(...commandOf(script, args), {
    ...SURROUNDINGS,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  });
  return status === 0;
}

/** Runs a script beside the others, as long as this process lives at most; what it says goes to a file. */
function start(script, args) {
  const log = join(REPORTS, `${script}.log`);
  const out = openSync(log, 'w');
  const child = spawn(...commandOf(script, args), { ...SURROUNDINGS, stdio: ['ignore', out, out] });
  process.once('exit', () => child.kill());
  const ended = new Promise((resolve) => {
    child.on('error', (error) => resolve(`It did not start: ${error.message}`));
    child.on('exit', (status, signal) => resolve(status === 0 ? null : `It ended with ${signal ?? status}.`));
  });
  return { log, ended };
}

function commandOf(script, args) {
  return [SURROUNDINGS.shell ? 'npm.cmd' : 'npm', ['run', '--silent', script, ...args]];
}

function readUnit() {
  const report = readReport('unit.json');
  if (!report) return null;
  const tests = report.testResults.flatMap((file) =>
    file.assertionResults.map((test) => ({ ...test, file: file.name })),
  );
  const failed = tests
    .filter(({ status }) => status === 'failed')
    .map(({ fullName, file, failureMessages: [why] }) => ({ name: `${fullName} (${file})`, why }));
  return { passed: report.numPassedTests, failed };
}

function readBrowser(name) {
  const report = readReport(name);
  if (!report) return null;
  // A test that passed at the second try is a fault like any other.
  const failed = report.suites
    .flatMap((suite) => specsIn(suite, ''))
    .filter(({ spec }) => spec.tests.some(({ status }) => status === 'unexpected' || status === 'flaky'))
    .map(({ spec, path }) => ({
      name: `${path}${spec.title} (${spec.file}:${spec.line})`,
      why: spec.tests.flatMap(({ results }) => results).find(({ error }) => error)?.error.message,
    }));
  return { passed: report.stats.expected, failed };
}

/** The tests of a suite and of those in it, each with the titles above it. */
function specsIn({ specs = [], suites = [] }, path) {
  const own = specs.map((spec) => ({ spec, path }));
  return [...own, ...suites.flatMap((suite) => specsIn(suite, `${path}${suite.title} › `))];
}

function readReport(name) {
  const path = join(REPORTS, name);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null;
}
