import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { defineConfig, type Plugin } from 'vite'

/** Leaves every built file as brotli only: the server inflates it for the few that do not take that. */
function brotli(): Plugin {
  let folder = ''
  return {
    name: 'brotli',
    configResolved(config) { folder = config.build.outDir },
    closeBundle() {
      for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
        const path = join(folder, name)
        if (!statSync(path).isFile() || path.endsWith('.br')) continue
        const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY }
        writeFileSync(`${path}.br`, brotliCompressSync(readFileSync(path), { params }))
        rmSync(path)
      }
    },
  }
}

export default defineConfig({
  plugins: [brotli()],
  publicDir: false,
  logLevel: 'error',
  build: { emptyOutDir: true, target: 'es2022', assetsInlineLimit: 0, chunkSizeWarningLimit: 2000, modulePreload: { polyfill: false } },
})
