import type { Plugin } from 'vite';

const attribute = /, \{ with: \{ type: 'json' \} \}/gu;

/**
 * In development Vite hands a JSON file out as a module of script, but leaves the attribute that calls it JSON in an
 * import on demand, and the browser refuses the one for the other. Jest and Node need the attribute; the build drops it.
 */
export const plainJson = (): Plugin => ({
  name: 'plain-json',
  apply: 'serve',
  enforce: 'pre',
  transform(code, id) {
    return id.includes('/src/app/') && code.includes("with: { type: 'json' }")
      ? { code: code.replace(attribute, ''), map: null }
      : null;
  },
});
