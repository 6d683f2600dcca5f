const hexColour = /^#[0-9a-f]{6}$/iu;

const channel = (hex: string, at: number): number => {
  const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
  return value <= 0.040_45 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
};

/** Contrast with white, 1 to 21, as WCAG 2.2 (1.4.3) counts it. */
export const contrastWithWhite = (hex: string): number =>
  1.05 / (0.2126 * channel(hex, 1) + 0.7152 * channel(hex, 3) + 0.0722 * channel(hex, 5) + 0.05);

/**
 * The council's accent colour when white words on it (and it on white) can be read, else null, and Holdfast's own
 * colour stays: 4.5 to 1, WCAG 2.2 (1.4.3). `readableAccent('#ffd200')` is null.
 */
export const readableAccent = (accent: string | null): string | null =>
  accent !== null && hexColour.test(accent) && contrastWithWhite(accent) >= 4.5 ? accent : null;
