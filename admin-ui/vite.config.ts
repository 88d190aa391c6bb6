import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const root = fileURLToPath(new URL('.', import.meta.url));

/** In development the pages come from Vite and the API from a running Mizan. */
const api = process.env.MIZAN_API ?? 'http://127.0.0.1:3000';

export default defineConfig({
  root,
  base: '/',
  plugins: [react()],
  server: { host: '127.0.0.1', proxy: { '/api': { target: api, changeOrigin: true } } },
  build: {
    outDir: fileURLToPath(new URL('../dist/admin-ui', import.meta.url)),
    emptyOutDir: true,
    target: 'es2022',
    sourcemap: false,
    // Arabic and Latin faces are fetched when needed; inlining them would put 40 kB in the entry's CSS.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1300,
  },
});
