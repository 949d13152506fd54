import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Bundles the GraphiQL page with its editor and workers: it asks no other server for anything. */
export default defineConfig({
  root: fileURLToPath(new URL('src/graphiql', import.meta.url)),
  base: '/graphiql/',
  plugins: [react()],
  worker: { format: 'es' },
  build: {
    outDir: fileURLToPath(new URL('dist/graphiql', import.meta.url)),
    emptyOutDir: true,
    target: 'es2022',
    // GraphiQL makes the labels of its icons from the names of its components.
    rolldownOptions: { output: { keepNames: true } },
    // The editor is one large piece by nature, and it is fetched once from the user's own server.
    chunkSizeWarningLimit: 8000,
  },
});
