import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './build-if-stale.ts';
import { faultsOf } from './licences/faults-of.ts';
import { lockedPackages } from './licences/locked-packages.ts';
import { notices } from './licences/notices.ts';

/** `npm run licences` checks every package's licence and that the notice is current; with `-- --write` it writes the notice. */
const path = join(ROOT, 'THIRD-PARTY-NOTICES.md');
const packages = lockedPackages(ROOT);
const faults = [...faultsOf(packages)];
const wanted = notices(ROOT, packages);

if (process.argv.includes('--write')) writeFileSync(path, wanted);
else if (!existsSync(path) || readFileSync(path, 'utf8') !== wanted)
  faults.push('THIRD-PARTY-NOTICES.md is not current: run `npm run licences -- --write`');

for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
else console.log(`${packages.length} packages, every licence compatible with EUPL-1.2`);
