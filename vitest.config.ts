import { defineConfig } from 'vitest/config';

/** Milliseconds. Generous: a computer may have other work, and a test that hangs is found all the same. */
const [testTimeout, hookTimeout] = [60_000, 120_000];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'node',
          include: ['{shared,electron,scripts,content}/**/*.test.ts', 'renderer/**/document/*.test.ts'],
          environment: 'node',
          testTimeout,
          hookTimeout,
        },
      },
      {
        test: {
          // What a page uses of the core has to run in a page.
          name: 'page',
          include: ['shared/{api,markdown,messages,model,testing,translation,workspace}/**/*.test.ts', 'renderer/**/*.test.{ts,tsx}'],
          environment: 'jsdom',
          testTimeout,
          hookTimeout,
        },
      },
    ],
  },
});
