// Runs a TypeScript file under Node 20, which cannot: `node scripts/run.mjs scripts/<name>.ts [arguments]`.
// Vite is here anyway and bundles it in memory, so that no further tool is needed.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const [, , file, ...rest] = process.argv;
process.argv = [process.argv[0], file, ...rest];
await runnerImport(file, { configFile: false, logLevel: 'error', root: fileURLToPath(new URL('..', import.meta.url)) });
