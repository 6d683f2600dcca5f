/** A colour that stands for words nobody wrote: "#b22222". */
export const colourCode = (colour: string): string => `#${colour.toLowerCase()}`;

export const isColourCode = (text: string): boolean => /^#[0-9a-f]{6}$/u.test(text.trim().toLowerCase());

/** Greys, and the faint tints that tell one line of a table from the next, say nothing. */
const faintest = 0.15;

/** How far a colour is from grey, from 0 to 1: `strengthOf('ff0000')` is 1, `strengthOf('dbe5f1')` is 0.09. */
function strengthOf(colour: string): number {
  const parts = (colour.match(/../gu) ?? []).map((part) => parseInt(part, 16));
  const most = Math.max(...parts);
  return most === 0 ? 0 : (most - Math.min(...parts)) / most;
}

/** Whether a cell's colour may say something. */
export const isTelling = (colour: string | undefined): colour is string =>
  colour !== undefined && colour !== '' && strengthOf(colour) >= faintest;
