import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['tests/{unit,built,server}/**/*.test.ts'],
    // The built site is read by several files at once on two cores.
    testTimeout: 60_000,
  },
});
