/** One line of a text file; `number` is 1-based. */
export interface TextLine {
  readonly number: number;
  readonly text: string;
}

export const isBlank = (line: string): boolean => line.trim() === '';

/** A drawn rule ("-----", "* * *", "====", "~~~~") holds no words and ends a paragraph. */
export const isRule = (line: string): boolean => /^\s*(?:[-–—*_=~]\s?){3,}\s*$/u.test(line);

/** The lines of a text; a form feed is a page break and stands as a blank line. */
export function splitLines(text: string): TextLine[] {
  return text
    .replace(/^\uFEFF/u, '')
    .replace(/\r\n?/gu, '\n')
    .replace(/\f/gu, '\n')
    .split('\n')
    .map((line, index) => ({ number: index + 1, text: line.replace(/[\u200b\u200e\u200f]/gu, '') }));
}
