/** Apart from the other tests, because what these need is installed apart: `npm --prefix test/engines ci`. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['test/engines/**/*.test.ts'], testTimeout: 600_000, hookTimeout: 60_000 },
});
