import { type Sentence, sentence } from '@holdfast/words/sentence';

const channel = (hex: string, at: number): number => {
  const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
  return value <= 0.040_45 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
};

/** Contrast with white, 1 to 21, as WCAG 2.2 (1.4.3) counts it, of a colour as #rrggbb. */
export const contrastWithWhite = (hex: string): number =>
  1.05 / (0.2126 * channel(hex, 1) + 0.7152 * channel(hex, 3) + 0.0722 * channel(hex, 5) + 0.05);

/** Why a colour cannot be the council's, or null: white words stand on it, at 4.5 to 1 (WCAG 2.2, 1.4.3). */
export const colourFault = (colour: string): Sentence | null => {
  if (!/^#[0-9a-f]{6}$/iu.test(colour)) return sentence('settings.colour_unread');
  const contrast = contrastWithWhite(colour);
  return contrast >= 4.5 ? null : sentence('settings.colour_too_light', { colour, contrast: contrast.toFixed(1) });
};
