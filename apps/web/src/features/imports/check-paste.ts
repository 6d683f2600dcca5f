/** The largest table that is pasted, in bytes. */
const largestPaste = 5 * 1024 * 1024;

export type PasteCheck =
  | { readonly kind: 'file'; readonly file: File }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'too_large'; readonly megabytes: number };

/**
 * What was pasted as a paper of its own. Word, Excel and Outlook give a table as a web page, with its merged cells and
 * colours; other programs give its words with tabs between them. `name` is what the paper is called.
 */
export function checkPaste(html: string, text: string, name: string): PasteCheck {
  const isTable = /<table[\s>]/i.test(html);
  if (!isTable && text.trim() === '') return { kind: 'nothing' };
  const file = isTable
    ? new File([html], `${name}.html`, { type: 'text/html' })
    : new File([text], `${name}.txt`, { type: 'text/plain' });
  return file.size > largestPaste
    ? { kind: 'too_large', megabytes: Math.ceil(file.size / 1024 / 1024) }
    : { kind: 'file', file };
}
