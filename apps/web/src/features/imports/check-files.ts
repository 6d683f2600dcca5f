/** The largest paper that is taken, in bytes. */
export const largestPaper = 25 * 1024 * 1024;

export type FilesCheck =
  | { readonly kind: 'file'; readonly file: File }
  | { readonly kind: 'none' }
  | { readonly kind: 'several'; readonly count: number }
  | { readonly kind: 'empty'; readonly name: string }
  | { readonly kind: 'too_large'; readonly name: string; readonly megabytes: number };

/** What can be said of dropped files before anything is sent; everything else the server looks at. */
export function checkFiles(files: readonly File[]): FilesCheck {
  const [file] = files;
  if (file === undefined) return { kind: 'none' };
  if (files.length > 1) return { kind: 'several', count: files.length };
  if (file.size === 0) return { kind: 'empty', name: file.name };
  if (file.size > largestPaper)
    return { kind: 'too_large', name: file.name, megabytes: Math.ceil(file.size / 1024 / 1024) };
  return { kind: 'file', file };
}
