/** Characters of the picture fonts that trackers use as marks; in the file they are only a font and a place in it. */
const wingdings: Readonly<Record<number, string>> = {
  0x6c: '●',
  0x6e: '■',
  0x6f: '☐',
  0x71: '☐',
  0x72: '☐',
  0x78: '☒',
  0xa7: '▪',
  0xa8: '☐',
  0xd8: '➢',
  0xe0: '→',
  0xfb: '✗',
  0xfc: '✓',
  0xfd: '☒',
  0xfe: '☑',
};
const symbol: Readonly<Record<number, string>> = { 0xb7: '•', 0xae: '→', 0xb3: '≥', 0xa3: '≤', 0xb1: '±', 0xd7: '×' };

/** `symbolWords('Wingdings', 'F0FC')` is '✓'; a mark that is not known still shows that one stood here. */
export function symbolWords(font: string, code: string): string {
  const place = parseInt(code, 16) & 0xff;
  return (/wingdings/i.test(font) ? wingdings[place] : symbol[place]) ?? '•';
}
