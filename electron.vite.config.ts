import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { BUILT_IN_PACKAGES, nativeModules } from './electron/node-build.ts';

const at = (path: string): string => resolve(import.meta.dirname, path);

/** Entries are absolute paths: a folder named `electron` would else be taken for the package of that name. Exports go to out/, so nothing is built there. */
export default defineConfig({
  main: {
    resolve: { alias: [...nativeModules(import.meta.dirname)] },
    build: {
      externalizeDeps: { exclude: [...BUILT_IN_PACKAGES] },
      outDir: 'dist',
      emptyOutDir: false,
      rollupOptions: {
        input: {
          'main/index': at('electron/main/index.ts'),
          'web/serve': at('electron/web/serve.ts'),
          'cli/mappe': at('electron/cli/mappe.ts'),
          'adapters/history-worker': at('electron/adapters/history/history-worker.ts'),
          'adapters/docx-thread': at('electron/adapters/press/docx/docx-thread.ts'),
          'adapters/press-worker': at('electron/adapters/press/press-worker.ts'),
        },
        output: {
          format: 'es',
          entryFileNames: '[name].js',
          chunkFileNames: 'chunks/[name]-[hash].js',
        },
      },
    },
  },
  preload: {
    build: {
      outDir: 'dist/preload',
      // A sandboxed preload is one CommonJS file.
      rollupOptions: { input: { index: at('electron/preload/index.ts') }, output: { format: 'cjs', entryFileNames: '[name].cjs' } },
    },
  },
  renderer: {
    root: at('renderer'),
    resolve: { alias: [{ find: /^zod$/, replacement: at('renderer/zod-without-eval.ts') }] },
    // Small files as data: addresses would be refused by our own policy.
    build: {
      outDir: at('dist/renderer'),
      assetsInlineLimit: 0,
      minify: true,
      chunkSizeWarningLimit: 1500,
      rollupOptions: { input: at('renderer/index.html') },
    },
    plugins: [react()],
  },
});
