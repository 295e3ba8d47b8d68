import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

const ROOT = resolve(import.meta.dirname, '../..');

/** Builds the typesetting process's entry for a test (Node 20 cannot run TypeScript) and says where it lies. */
export async function buildTypstWorker(): Promise<URL> {
  // Below node_modules, so that the packages that it imports are found.
  const folder = resolve(ROOT, 'node_modules/.cache/mappe-typst-worker', String(process.pid));
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: resolve(ROOT, 'electron/adapters/typst-worker.ts'),
      outDir: folder,
      rollupOptions: { output: { entryFileNames: 'typst-worker.mjs' } },
    },
  });
  return pathToFileURL(resolve(folder, 'typst-worker.mjs'));
}
