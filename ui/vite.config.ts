import { fileURLToPath } from "node:url";
import optimizeLocales from "@react-aria/optimize-locales-plugin";
import react from "@vitejs/plugin-react";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";

/** React Aria adds a `<style>` for its pressable elements unless an element with this id is there; our stylesheet has the rule, and the policy of the page allows no inline style. */
function namesTheStylesheet(): Plugin {
  return {
    name: "names-the-stylesheet",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler: (html) =>
        html.replace('<link rel="stylesheet"', '<link id="react-aria-pressable-style" rel="stylesheet"'),
    },
  };
}

export default defineConfig({
  base: "./",
  plugins: [
    { ...optimizeLocales.vite({ locales: ["en-US", "en-GB", "nb-NO", "nl-NL"] }), enforce: "pre" },
    react(),
    namesTheStylesheet(),
  ],
  build: {
    target: "safari16",
    outDir: "dist",
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 900,
  },
  server: {
    port: 1420,
    strictPort: true,
    fs: { allow: [".", fileURLToPath(new URL("../src-tauri/text", import.meta.url))] },
  },
  test: {
    environment: "jsdom",
    setupFiles: ["src/testing/setup.ts"],
    include: ["src/**/*.test.{ts,tsx}"],
    css: false,
    restoreMocks: true,
    maxWorkers: 2,
    // A form of thirty fields in jsdom takes its time on a machine that is busy with something else.
    testTimeout: 120_000,
    // A toast lives for seconds by the clock: on a busy machine it can be gone before the next press.
    retry: 2,
  },
});
