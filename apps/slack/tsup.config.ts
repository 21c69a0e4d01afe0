import { defineConfig } from 'tsup';

export default defineConfig({
  entry: {
    main: 'src/main.ts',
    index: 'src/index.ts',
    'reader-worker': 'src/ingest/reader-worker.ts',
    'pglite-worker': 'src/pglite-worker.js',
  },
  format: ['esm'],
  target: 'node20',
  clean: true,
  silent: true,
  // The library is built in from its source: `node dist/main.js` needs no other package of the workspace built first.
  noExternal: ['@incident/claims'],
  esbuildOptions(options) {
    options.conditions = ['@incident/source'];
  },
});
