import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['{lib,components,assets,tests,scripts}/**/*.test.{ts,tsx,mjs}'],
    restoreMocks: true,
    // Ends what hangs; how fast something is, is told by a bench. Some tests start processes.
    testTimeout: 30_000,
    // `npm run mission` reads it.
    reporters: ['default', ['json', { outputFile: '.reports/unit.json' }]],
  },
});
