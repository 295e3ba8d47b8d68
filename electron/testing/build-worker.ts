import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { BUILT_IN_PACKAGES, nativeModules } from '../node-build.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** Builds a worker's entry (below `electron/`) for a test as the program is built, since Node 20 cannot run TypeScript, and says where it lies. */
export async function buildWorker(entry: string): Promise<URL> {
  // Below node_modules, so that the packages that it imports are found.
  const folder = resolve(ROOT, 'node_modules/.cache/mappe-workers', String(process.pid));
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: [...nativeModules(ROOT)] },
    ssr: { noExternal: [...BUILT_IN_PACKAGES] },
    build: {
      ssr: resolve(ROOT, 'electron', entry),
      outDir: folder,
      rollupOptions: { output: { entryFileNames: '[name].mjs' } },
    },
  });
  return pathToFileURL(resolve(folder, basename(entry).replace('.ts', '.mjs')));
}
