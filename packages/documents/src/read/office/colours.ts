/** A colour as six hex digits, lower case; undefined for what is none, for white, and for what is no colour at all. */
export function colourOf(written: string | undefined): string | undefined {
  const digits = /^#?(?:[0-9a-f]{2})?([0-9a-f]{6})$/i.exec(written?.trim() ?? '')?.[1]?.toLowerCase();
  return digits === 'ffffff' ? undefined : digits;
}
