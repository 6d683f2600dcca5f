import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const imports = /import \{ (\w+) \} from ['"]@holdfast\/contracts\/([\w-]+)\/routes['"];?\n?/gu;
const rows = /\b(\w+): route\(\s*'([A-Z]+)',\s*'([^']+)'/gu;

const rowsOf = (noun: string): ReadonlyMap<string, string> => {
  const table = readFileSync(new URL(`../../packages/contracts/src/${noun}/routes.ts`, import.meta.url), 'utf8');
  return new Map(
    [...table.matchAll(rows)].map(([, name = '', method, path]) => [name, JSON.stringify({ method, path })] as const),
  );
};

/**
 * Puts the method and the address of a row in the place where a page names it. The table itself, with what a row takes
 * and answers and every schema of the contract, stays on the server: the pages need its types alone. What is left of a
 * table after that would bring all of it, so it is refused.
 */
export const inlineRoutes = (): Plugin => ({
  name: 'inline-routes',
  apply: 'build',
  transform(code, id) {
    const named = [...code.matchAll(imports)];
    if (named.length === 0) return null;
    let inlined = code;
    for (const [statement, table = '', noun = ''] of named) {
      const known = rowsOf(noun);
      inlined = inlined
        .replace(statement, '')
        .replace(new RegExp(`\\b${table}\\.(\\w+)`, 'gu'), (use, name: string) => known.get(name) ?? use);
      if (new RegExp(`\\b${table}\\b`, 'u').test(inlined))
        this.error(`${id} uses ${table} otherwise than by the name of a row.`);
    }
    return { code: inlined, map: null };
  },
});
