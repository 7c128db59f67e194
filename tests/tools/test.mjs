// npm test: everything, on a machine that may have nothing but Node 20 and npm. Ends with "N passed, N failed".
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled, ROOT } from './install.mjs';

const REPORTS = join(ROOT, '.output/reports');
const total = { passed: 0, failed: 0 };

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

step('Building for Chromium', 'build', ['--', '--level', 'warn']);
step('Building for Firefox', 'build:firefox', ['--', '--level', 'warn']);
step('Types', 'types');
step('Lint and format', 'lint');
step('The weights are what the training drafts give', 'train', ['--', '--check']);
suite(
  'Unit tests',
  'unit',
  ['--', '--reporter=default', '--reporter=json', '--outputFile.json=.output/reports/unit.json'],
  readUnit,
);
suite('Browser tests', 'e2e', ['--', '--reporter=list,json'], () => readBrowser('e2e.json'), {
  PLAYWRIGHT_JSON_OUTPUT_NAME: join(REPORTS, 'e2e.json'),
});
suite('A managed device', 'managed', ['--', '--reporter=list,json'], () => readBrowser('managed.json'), {
  PLAYWRIGHT_JSON_OUTPUT_NAME: join(REPORTS, 'managed.json'),
});
suite('Firefox', 'firefox', ['--', '--reporter=list,json'], () => readBrowser('firefox.json'), {
  PLAYWRIGHT_JSON_OUTPUT_NAME: join(REPORTS, 'firefox.json'),
});

console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1);

/** A step counts as one: it passed or it failed. */
function step(title, script, args = []) {
  if (run(title, script, args)) total.passed += 1;
  else total.failed += 1;
}

/** A suite counts its tests, by its own report; one that left no report, or failed without saying where, fails. */
function suite(title, script, args, read, env = {}) {
  const succeeded = run(title, script, args, env);
  const counted = read();
  total.passed += counted.passed;
  total.failed += counted.failed;
  if (!succeeded && counted.failed === 0) total.failed += 1;
}

function run(title, script, args = [], env = {}) {
  console.log(`\n── ${title}`);
  const windows = process.platform === 'win32';
  const { status } = spawnSync(windows ? 'npm.cmd' : 'npm', ['run', '--silent', script, ...args], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: windows,
    env: { ...process.env, ...env },
  });
  return status === 0;
}

function readUnit() {
  const report = readReport('unit.json');
  return report ? { passed: report.numPassedTests, failed: report.numFailedTests } : { passed: 0, failed: 1 };
}

function readBrowser(name) {
  const report = readReport(name);
  if (!report) return { passed: 0, failed: 1 };
  const { expected, unexpected, flaky } = report.stats;
  return { passed: expected, failed: unexpected + flaky };
}

function readReport(name) {
  const path = join(REPORTS, name);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null;
}
