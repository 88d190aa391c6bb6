import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type EnvironmentOptions, type Plugin } from 'vite';
import { writeFieldWorker } from '../scripts/sizes/fieldWorker';
import { type Entry, manifestFile } from '../scripts/sizes/weigh';
import { tokensCss } from './src/app/theme/tokens';

/** In development the pages come from Vite and the API from a running Mizan. */
const api = process.env.MIZAN_API ?? 'http://127.0.0.1:3000';
const root = import.meta.dirname;

/**
 * The light entries, each built by itself: that makes a single script and a single style sheet of it. What two have in
 * common is built into both, since on a phone's network every further file is a further wait.
 */
const LIGHT = {
  minister: entry('minister', 'minister.html'),
  field: entry('field', 'field.html'),
  citizen: entry('citizen', 'src/citizen/main.ts'),
};

// biome-ignore lint/style/noDefaultExport: Vite reads the default export.
export default defineConfig(({ command }) => ({
  root,
  base: '/',
  plugins: [react(), tokensStyleSheet(), fieldWorker()],
  server: { host: '127.0.0.1', proxy: { '/api': { target: api, changeOrigin: true } } },
  build: {
    outDir: '../dist/admin-ui',
    target: 'es2022',
    // The faces are fetched by the ranges that a page uses; inlined they would weigh on every first load.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1300,
  },
  environments: { client: entry('office', 'index.html'), ...(command === 'build' ? LIGHT : {}) },
  builder: {
    buildApp: async ({ build, environments }) => {
      for (const name of ['client', ...Object.keys(LIGHT)]) {
        const environment = environments[name];
        if (environment) await build(environment);
      }
    },
  },
}));

/** The office's comes first: it empties the folder. */
function entry(name: Entry, file: string): EnvironmentOptions {
  const first = name === 'office';
  return {
    consumer: 'client',
    build: {
      emptyOutDir: first,
      copyPublicDir: first,
      manifest: manifestFile(name),
      rolldownOptions: {
        input: { [name]: join(root, file) },
        // The domain is pure: what no page uses of it is left out, with all that it alone imports.
        treeshake: { moduleSideEffects: [{ test: /[\\/]workflows[\\/]domain[\\/]/, sideEffects: false }] },
      },
    },
  };
}

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

/** What opens the inspector's phone without a network, once all its files are written. */
function fieldWorker(): Plugin {
  return {
    name: 'mizan-field-worker',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'field',
    writeBundle: ({ dir }) => {
      if (dir) writeFieldWorker(join(root, 'src', 'field', 'sw.js'), dir);
    },
  };
}
