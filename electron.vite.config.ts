import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

const at = (path: string): string => resolve(import.meta.dirname, path);

/** Entries are absolute paths: a folder named `electron` would else be taken for the package of that name. */
export default defineConfig({
  main: {
    build: {
      outDir: 'dist',
      emptyOutDir: false,
      rollupOptions: {
        input: {
          'cli/mappe': at('electron/cli/mappe.ts'),
        },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
  renderer: {
    root: at('renderer'),
    build: { outDir: at('dist/renderer'), rollupOptions: { input: at('renderer/index.html') } },
    plugins: [react()],
  },
});
