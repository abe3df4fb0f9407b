import { readdirSync } from 'node:fs'
import { join } from 'node:path'

import { defineConfig } from 'vite'

const islands = readdirSync(join(import.meta.dirname, 'src/features'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.island.ts'))
  .map((name) => join('src/features', name))

/** Two builds: the files for the browser (one style sheet, a module for each island, fonts), and the program itself. */
export default defineConfig(({ command }) => ({
  root: import.meta.dirname,
  builder: {},
  // Fixed, whatever NODE_ENV is during the build: JSX for development does not run with the production build of React.
  ...(command === 'build' && { oxc: { jsx: { development: false } } }),
  environments: {
    client: {
      build: {
        outDir: 'dist/client',
        manifest: true,
        modulePreload: false,
        assetsInlineLimit: 0,
        cssCodeSplit: true,
        rolldownOptions: { input: ['src/styles/site.css', ...islands] },
      },
    },
    ssr: {
      // React is built in as its production build; otherwise NODE_ENV at run time could select its slow build.
      ...(command === 'build' && {
        define: { 'process.env.NODE_ENV': JSON.stringify('production') },
        resolve: { noExternal: ['react', 'react-dom'] },
      }),
      build: {
        ssr: true,
        outDir: 'dist',
        emptyOutDir: false,
        copyPublicDir: false,
        sourcemap: true,
        target: 'node20',
        rolldownOptions: {
          input: 'src/main.ts',
          output: { entryFileNames: 'main.js', chunkFileNames: 'parts/[name].js' },
        },
      },
    },
  },
}))
