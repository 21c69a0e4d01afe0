import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// Workspace packages are tested from their source: no build step between an edit and its test. `import` is not named:
// Node would then give modules of the one kind to packages that ask for the other.
const conditions = ['@incident/source', 'node'];

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ['packages/*/{src,test}/**/*.test.ts', 'apps/*/{src,test}/**/*.test.{ts,tsx}', '.ci/*.test.mjs'],
    // Long enough for property tests on a machine that does other work besides.
    testTimeout: 90_000,
    hookTimeout: 120_000,
  },
});
