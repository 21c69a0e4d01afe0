import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: here('./src/page'),
  plugins: [react()],
  // The Content-Security-Policy allows no data: scripts or styles, so nothing is inlined.
  build: { outDir: here('./dist'), emptyOutDir: true, assetsInlineLimit: 0, chunkSizeWarningLimit: 1500 },
});
