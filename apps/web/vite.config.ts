import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compressedCopies } from './compressed-copies.ts';
import { firstLoadBudget } from './first-load-budget.ts';
import { inlineRoutes } from './inline-routes.ts';

const api = process.env['HOLDFAST_API_URL'] ?? 'http://127.0.0.1:3000';

export default defineConfig({
  plugins: [
    react(),
    inlineRoutes(),
    compressedCopies(),
    firstLoadBudget({
      scriptBytes: 125_000,
      styleBytes: 20_000,
      firstPages: {
        'sign in': ['/features/identity/sign-in-page.tsx', '/en/identity/screens.ts'],
        home: ['/features/home/home-page.tsx', '/en/home/screens.ts'],
      },
    }),
  ],
  resolve: {
    conditions: ['source', 'browser', 'module', 'import', 'default'],
    // React has had this hook of its own since 18: what stands in for it is for older ones.
    alias: { 'use-sync-external-store/shim/with-selector': 'use-sync-external-store/with-selector' },
  },
  css: { preprocessorOptions: { scss: { quietDeps: true } } },
  build: {
    target: 'es2023',
    // The default minifier of Vite 8 breaks on the forms of media query that govuk-frontend writes.
    cssMinify: 'esbuild',
    cssCodeSplit: false,
    reportCompressedSize: false,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // The frame names some ninety of them, and a hash is the one thing that does not compress.
        chunkFileNames: 'assets/[name]-[hash:7].js',
        // What every page stands on, in one file that stays in the browser's cache from release to release.
        codeSplitting: {
          groups: [
            // Not what the query client has for many rows: no first page asks for those.
            {
              name: 'ground',
              test: /node_modules\/(?:react|react-dom|scheduler|use-sync-external-store|@tanstack)\/(?!.*(?:[iI]nfinite|[a-z][qQ]ueries(?:Observer)?\.js|\/queriesObserver))/u,
            },
            // What stands around every page: one file compresses better than a dozen.
            {
              name: 'frame',
              test: /src\/(?:app\/(?!language\/i18n|screens\/every)(?:\w+\/)?[^/]+\.tsx?|api\/(?:client|problem|ready)\.ts|ui\/(?:page|button|link-button|notification-banner)\.tsx|features\/(?:answers|home|identity)\/routes\.ts)$/u,
            },
            // Every route names what it asks for: dozens of small files would each cost a request and a header.
            { name: 'questions', test: /src\/api\/[^/]+\/[^/]*-quer(?:y|ies)\.ts$/u },
          ],
        },
      },
    },
  },
  server: { host: '127.0.0.1', proxy: { '/api': api } },
  preview: { host: '127.0.0.1', proxy: { '/api': api } },
});
