import { configDefaults, defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // What these need is installed apart: `npm run test:engines`.
    exclude: [...configDefaults.exclude, 'test/engines/**'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
