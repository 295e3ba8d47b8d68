import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { ROOT } from './build-if-stale.ts';

/**
 * `npm test`: everything that has to be true, quickest first, stopping at the first step that fails. The last line counts
 * the tests of both runners, read from what they wrote down and not from what a step claims.
 */
const RESULTS = join(ROOT, 'node_modules/.cache');
const UNIT_RESULTS = join(RESULTS, 'unit-tests.json');
const JOURNEY_RESULTS = join(RESULTS, 'journeys.json');

const STEPS: readonly (readonly [what: string, script: string])[] = [
  ['format', 'format:check'],
  ['lint', 'lint'],
  ['unused files, exports and packages', 'unused'],
  ['licences and install scripts', 'licences'],
  ['known holes in packages', 'audit'],
  ['types', 'types'],
  ['build', 'build'],
  ['unit tests', 'test:unit'],
  ['journeys', 'test:journeys'],
];

const unitSchema = z.object({ numPassedTests: z.number(), numFailedTests: z.number(), numPendingTests: z.number() });
const journeySchema = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
});

/** Vite, which runs this program, has named an environment of its own; each step names its own. */
const { NODE_ENV: _, ...ENVIRONMENT } = process.env;

for (const old of [UNIT_RESULTS, JOURNEY_RESULTS]) rmSync(old, { force: true });
const failed = STEPS.find(([what, script]) => !run(what, script));
const { passed, failures, flaky, skipped } = counts();
if (failed) console.log(`\nStopped at: ${failed[0]} (npm run ${failed[1]})`);
// It passes, and still somebody should look at it: the list above says which one.
if (flaky > 0) console.log(`\n${flaky} passed only at the second try`);
if (skipped > 0) console.log(`\n${skipped} skipped`);
// A step that is no test, or a runner that ended early, has failed without a count of its own.
const total = failed ? Math.max(failures, 1) : failures;
console.log(`${passed} passed, ${total} failed`);
if (total > 0) process.exitCode = 1;

function run(what: string, script: string): boolean {
  console.log(`\n== ${what}`);
  const began = Date.now();
  const { status } = spawnSync('npm', ['run', '--silent', script], {
    cwd: ROOT,
    env: ENVIRONMENT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  console.log(`== ${what}: ${status === 0 ? 'ok' : 'FAILED'} after ${((Date.now() - began) / 1000).toFixed(1)} s`);
  return status === 0;
}

function counts(): { readonly passed: number; readonly failures: number; readonly flaky: number; readonly skipped: number } {
  const unit = unitSchema.parse(read(UNIT_RESULTS) ?? { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0 });
  const { stats } = journeySchema.parse(read(JOURNEY_RESULTS) ?? { stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0 } });
  return {
    passed: unit.numPassedTests + stats.expected + stats.flaky,
    failures: unit.numFailedTests + stats.unexpected,
    flaky: stats.flaky,
    skipped: unit.numPendingTests + stats.skipped,
  };
}

function read(path: string): unknown {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null;
}
