import { gzipSync } from 'node:zlib';
import type { Plugin, Rollup } from 'vite';

export interface Budget {
  /** Compressed bytes of script that the first page may ask for. */
  readonly scriptBytes: number;
  /** Compressed bytes of style that the first page may ask for. */
  readonly styleBytes: number;
  /** For each page that may be the first: the modules that it loads on demand, besides the entry. */
  readonly firstPages: Readonly<Record<string, readonly string[]>>;
}

const compressed = (source: string | Uint8Array): number => gzipSync(source, { level: 9 }).byteLength;

const inKilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

/** Everything that must arrive before the chunk can run: itself and what it imports, without what it may load later. */
function withImports(bundle: Rollup.OutputBundle, fileName: string, seen: Set<string>): void {
  if (seen.has(fileName)) return;
  seen.add(fileName);
  const item = bundle[fileName];
  if (item?.type === 'chunk') for (const imported of item.imports) withImports(bundle, imported, seen);
}

/**
 * Fails the build when somebody who opens Holdfast for the first time would wait for more than the budget, so that
 * weight is noticed on the day that it is added. Prints the figures every time.
 */
export function firstLoadBudget(budget: Budget): Plugin {
  return {
    name: 'first-load-budget',
    apply: 'build',
    writeBundle(_options, bundle) {
      const files = new Set<string>();
      const chunks = Object.values(bundle).filter((item) => item.type === 'chunk');
      for (const chunk of chunks) if (chunk.isEntry) withImports(bundle, chunk.fileName, files);
      const pages = Object.entries(budget.firstPages).map(([page, modules]) => {
        const wanted = new Set(files);
        for (const module of modules) {
          const chunk = chunks.find((item) => item.facadeModuleId?.endsWith(module));
          if (chunk === undefined) throw new Error(`${module}, which ${page} loads, is no chunk of the build.`);
          withImports(bundle, chunk.fileName, wanted);
        }
        const bytes = [...wanted].reduce((sum, name) => {
          const item = bundle[name];
          return item?.type === 'chunk' ? sum + compressed(item.code) : sum;
        }, 0);
        return { page, bytes };
      });
      const styleBytes = Object.values(bundle).reduce(
        (sum, item) => (item.fileName.endsWith('.css') && item.type === 'asset' ? sum + compressed(item.source) : sum),
        0,
      );
      const scriptBytes = Math.max(...pages.map((page) => page.bytes));
      const figures = `first load (${pages.map(({ page, bytes }) => `${page} ${inKilobytes(bytes)}`).join(', ')}): ${inKilobytes(scriptBytes)} of ${inKilobytes(budget.scriptBytes)} script, ${inKilobytes(styleBytes)} of ${inKilobytes(budget.styleBytes)} style (compressed)`;
      if (scriptBytes > budget.scriptBytes || styleBytes > budget.styleBytes)
        this.error(`Over the budget for the ${figures}. Load later what the first page does not need.`);
      this.info(figures);
    },
  };
}
