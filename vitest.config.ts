import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';

const { resolve } = createRequire(import.meta.url);

export default defineConfig({
  resolve: {
    // Libraries load the CommonJS build of graphql, vitest would take the other one, and two copies do not mix.
    alias: [{ find: /^graphql$/, replacement: resolve('graphql') }],
  },
});
