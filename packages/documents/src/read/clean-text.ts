import { withoutUnseen } from '@holdfast/domain/text/words';

/**
 * The words of a cell or paragraph with only white space folded: runs of spaces become one, lines are trimmed, blank
 * lines go. `cleanText(' To   note \r\n\r\n the report ')` is 'To note\nthe report'.
 */
export function cleanText(text: string): string {
  return text
    .split(/\r\n?|[\n\u0085\u2028\u2029]/u)
    .map((line) => withoutUnseen(line.replace(/\s+/gu, ' ')).trim())
    .filter((line) => line !== '')
    .join('\n');
}
