import { parseArgs } from 'node:util';
import { FUSES, setFuses, wrongFuses } from './packaging/fuses.ts';

/** `node scripts/run.mjs scripts/fuses.ts [--check] <program>`: sets the fuses of a packaged program, and reads them back. */
const { values, positionals } = parseArgs({ options: { check: { type: 'boolean', default: false } }, allowPositionals: true });
const [program] = positionals;
if (program === undefined) fail('Name the packaged program, on a Mac its .app.');
else await look(program);

async function look(path: string): Promise<void> {
  if (!values.check) await setFuses(path);
  const wrong = await wrongFuses(path);
  if (wrong.length > 0) fail(`These fuses are not as they should be: ${wrong.join(', ')}`);
  else console.log(`${path}: ${Object.keys(FUSES).length} fuses are as they should be`);
}

function fail(sentence: string): void {
  console.error(sentence);
  process.exitCode = 1;
}
