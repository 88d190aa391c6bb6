import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** In development the pages come from Vite and the API from a running Mizan. */
const api = process.env.MIZAN_API ?? 'http://127.0.0.1:3000';

// biome-ignore lint/style/noDefaultExport: Vite reads the default export.
export default defineConfig({
  root: import.meta.dirname,
  base: '/',
  plugins: [react()],
  server: { host: '127.0.0.1', proxy: { '/api': { target: api, changeOrigin: true } } },
  build: {
    outDir: '../dist/admin-ui',
    emptyOutDir: true,
    target: 'es2022',
    // The faces are fetched by the ranges that a page uses; inlined they would weigh on every first load.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1300,
  },
});
