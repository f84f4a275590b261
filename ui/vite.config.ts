import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

/** In the modes `fake` and `test` a stand-in answers instead of the app; a shipped build never holds it. */
const standIn = { '@tauri-apps/api/core': path('./tests/fake/core.ts') };

export default defineConfig(({ mode }) => ({
  plugins: [svelte()],
  base: './',
  clearScreen: false,
  resolve: {
    alias: mode === 'fake' || mode === 'test' ? standIn : {},
    ...(mode === 'test' ? { conditions: ['browser'] } : {}),
  },
  server: { port: 5173, strictPort: true, fs: { allow: ['..'] } },
  build: {
    target: 'es2022',
    // The content policy allows fonts and pictures from the app alone: nothing as data URLs.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 600,
  },
  test: {
    include: ['tests/**/*.test.ts'],
    environment: 'node',
    testTimeout: 30_000,
    // One file after the other: on a busy machine a second worker may not even start in time.
    fileParallelism: false,
  },
}));
