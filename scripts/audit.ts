import { spawnSync } from 'node:child_process';
import { ROOT } from './build-if-stale.ts';
import { readAudit } from './audit/read-audit.ts';

/**
 * `npm run audit`: asks the registry for known holes in the packages of the lock file. Fails for serious ones alone, and only when the
 * registry answers: one that is away, or knows no such question, says nothing about the packages.
 */
const LIMIT = 20_000;
const { stdout } = spawnSync('npm', ['audit', '--json', '--fetch-retries=0', '--fetch-timeout=8000'], {
  cwd: ROOT,
  encoding: 'utf8',
  timeout: LIMIT,
  maxBuffer: 64_000_000,
  shell: process.platform === 'win32',
});
const audit = readAudit(stdout ?? '');
if (!audit.answered) console.log(`not answered: skipped (${audit.reason})`);
else if (audit.holes.length === 0) console.log(`no serious hole is known in any package (lesser ones: ${audit.lesser})`);
else {
  console.error(['Serious holes are known in:', ...audit.holes].join('\n  '));
  process.exitCode = 1;
}
