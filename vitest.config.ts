import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Browsers mostly wait: every core has its own file to test, where the default leaves one idle.
    maxWorkers: '100%',
    projects: [
      // Fast: pure functions and the compiler on texts. Needs no build. The time-out is for
      // machines that are busy with something else.
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/{site,mutations,fixtures}/**'],
          testTimeout: 120_000,
        },
      },
      // Every published address against every change of the book: a sample, or with `--mode
      // exhaustive` all of them.
      {
        test: {
          name: 'permalinks',
          include: ['tests/mutations/**/*.test.ts'],
          testTimeout: 180_000,
        },
      },
      // Slow: the fixture book really built, the real site as built in dist/, and a browser.
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
          expect: { poll: { timeout: 60_000 } },
        },
      },
    ],
  },
});
