import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';

const { resolve } = createRequire(import.meta.url);

// Most databases of the tests end before Java's optimizing compiler has earned what it costs, which is half of all. Set
// here, it reaches the workers, the setup and what they start.
// eslint-disable-next-line no-restricted-properties -- what starts Java reads it, not the product.
process.env['JDK_JAVA_OPTIONS'] ??= '-XX:TieredStopAtLevel=1 -XX:+UseSerialGC';

export default defineConfig({
  test: {
    globalSetup: 'test/api/seededDatabase.ts',
    // Starting a database takes seconds; how long anything takes never decides a test.
    testTimeout: 120_000,
    hookTimeout: 180_000,
    // What is imported stays for the files to come, which takes a tenth off the whole: no test changes a module.
    isolate: false,
    unstubEnvs: true,
    // Two files at a time: more databases than that would only wait for each other.
    maxWorkers: 2,
  },
  resolve: {
    // Libraries load the CommonJS build of graphql, vitest would take the other one, and two copies do not mix.
    alias: [{ find: /^graphql$/, replacement: resolve('graphql') }],
  },
});
