import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { writeFieldWorker } from '../scripts/sizes/fieldWorker';
import { tokensCss } from './src/app/theme/tokens';

/** In development the pages come from Vite and the API from a running Mizan. */
const api = process.env.MIZAN_API ?? 'http://127.0.0.1:3000';
const root = import.meta.dirname;

/** The entries: the office, the minister's phone, the inspector's phone, and what citizens' pages load. */
const ENTRIES = {
  office: 'index.html',
  minister: 'minister.html',
  field: 'field.html',
  citizen: 'src/citizen/main.ts',
};

// biome-ignore lint/style/noDefaultExport: Vite reads the default export.
export default defineConfig({
  root,
  base: '/',
  plugins: [react(), tokensStyleSheet(), fieldWorker()],
  server: { host: '127.0.0.1', proxy: { '/api': { target: api, changeOrigin: true } } },
  build: {
    outDir: '../dist/admin-ui',
    emptyOutDir: true,
    target: 'es2022',
    // The API finds by it what a citizen's page loads; tests weigh the entries by it.
    manifest: true,
    // The faces are fetched by the ranges that a page uses; inlined they would weigh on every first load.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1300,
    rolldownOptions: {
      input: Object.fromEntries(Object.entries(ENTRIES).map(([name, file]) => [name, join(root, file)])),
    },
  },
});

/** `src/light/tokens.css`: the theme's tokens as a style sheet, for the entries without MUI. */
function tokensStyleSheet(): Plugin {
  const file = join(root, 'src', 'light', 'tokens.css');
  return {
    name: 'mizan-tokens',
    enforce: 'pre',
    resolveId: source => (source.endsWith('/tokens.css') ? file : null),
    load: id => (id === file ? tokensCss() : null),
  };
}

/** What opens the inspector's phone without a network, once all files are written. */
function fieldWorker(): Plugin {
  return {
    name: 'mizan-field-worker',
    apply: 'build',
    writeBundle: ({ dir }) => {
      if (dir) writeFieldWorker(join(root, 'src', 'field', 'sw.js'), dir);
    },
  };
}
