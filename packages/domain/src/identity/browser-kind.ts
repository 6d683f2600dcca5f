/** What a browser calls itself, as far as it helps a person to know their own again. null: not known. */
export interface BrowserKind {
  readonly browser: string | null;
  readonly system: string | null;
}

// In this order: Edge and Opera say "Chrome" as well, and every one of them says "Safari".
const browsers = [
  ['Edg', 'Edge'],
  ['OPR/', 'Opera'],
  ['Firefox/', 'Firefox'],
  ['FxiOS/', 'Firefox'],
  ['CriOS/', 'Chrome'],
  ['Chrome/', 'Chrome'],
  ['Safari/', 'Safari'],
] as const;
const systems = [
  ['Windows', 'Windows'],
  ['iPhone', 'iPhone'],
  ['iPad', 'iPad'],
  ['Android', 'Android'],
  ['Mac OS X', 'macOS'],
  ['CrOS', 'ChromeOS'],
  ['Linux', 'Linux'],
] as const;

const named = (header: string, marks: readonly (readonly [string, string])[]): string | null =>
  marks.find(([mark]) => header.includes(mark))?.[1] ?? null;

/**
 * The kind of browser, from its User-Agent header: no version and nothing else that would tell one machine from another.
 * Example: `Mozilla/5.0 (Windows NT 10.0; …) … Firefox/142.0` is Firefox on Windows.
 */
export const browserKind = (header: string | undefined): BrowserKind => ({
  browser: named(header ?? '', browsers),
  system: named(header ?? '', systems),
});
