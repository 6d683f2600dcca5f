/** Marks that no reader sees: control characters, soft hyphens, zero-width spaces and byte-order marks. */
const unseen = /[\p{Cc}\u00ad\u200b\u2060\ufeff]/gu;

/**
 * The words of a cell or paragraph with only white space folded: runs of spaces become one, lines are trimmed, blank
 * lines go. `cleanText(' To   note \r\n\r\n the report ')` is 'To note\nthe report'.
 */
export function cleanText(text: string): string {
  return text
    .split(/\r\n?|[\n\u0085\u2028\u2029]/u)
    .map((line) => line.replace(/\s+/gu, ' ').replace(unseen, '').trim())
    .filter((line) => line !== '')
    .join('\n');
}
