import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { BUILT_IN_PACKAGES, nativeModules } from '../node-build.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** The entry of a press, with that of its thread beside it. */
export function buildPressWorker(): Promise<URL> {
  return buildWorker('adapters/press/press-worker.ts', 'adapters/press/docx/docx-thread.ts');
}

/**
 * Builds a worker's entry (below `electron/`) for a test as the program is built, since Node 20 cannot run TypeScript, and says where it lies;
 * beside it those that it starts itself.
 */
export async function buildWorker(entry: string, ...beside: readonly string[]): Promise<URL> {
  // Below node_modules, so that the packages that it imports are found.
  const folder = resolve(ROOT, 'node_modules/.cache/mappe-workers', String(process.pid));
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: [...nativeModules(ROOT)] },
    ssr: { noExternal: [...BUILT_IN_PACKAGES] },
    build: {
      ssr: true,
      outDir: folder,
      rollupOptions: { input: [entry, ...beside].map((one) => resolve(ROOT, 'electron', one)), output: { entryFileNames: '[name].mjs' } },
    },
  });
  return pathToFileURL(resolve(folder, basename(entry).replace('.ts', '.mjs')));
}
