import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['{lib,components,assets,tests,scripts}/**/*.test.{ts,tsx,mjs}'],
    restoreMocks: true,
    // `npm run mission` reads it.
    reporters: ['default', ['json', { outputFile: '.reports/unit.json' }]],
  },
});
