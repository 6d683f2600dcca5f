const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  bull: '•',
  hellip: '…',
  pound: '£',
};

const decodeEntity = (whole: string, name: string): string => {
  if (!name.startsWith('#')) return named[name.toLowerCase()] ?? whole;
  const code = /^#x/iu.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  return Number.isInteger(code) && code > 31 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
};

const inlineTags = 'b|strong|i|em|u|s|del|ins|sup|sub|span|font|small|mark|code|a|img|center|div|p|br|li|ul|ol|h[1-6]';
const breaks = /<\s*(?:br|\/?p|\/?div|\/?li|\/?ul|\/?ol|\/?h[1-6])(?:[\s/][^<>]*)?>/giu;
const tags = new RegExp(`<\\s*(?:/\\s*)?(?:${inlineTags})(?:[\\s/][^<>]*)?>`, 'giu');

const withoutComments = (marked: string): string => {
  const pieces = marked.split('-->');
  const last = pieces.pop() ?? '';
  const kept = pieces.map((piece) => {
    const opened = piece.indexOf('<!--');
    return opened < 0 ? `${piece}-->` : `${piece.slice(0, opened)} `;
  });
  return `${kept.join('')}${last}`;
};

/**
 * The words without the mark-up that converters leave among them: `12<sup>th</sup> **July**` reads `12th July`.
 * Only tags that are known are taken out, so "<5%" stays. A `<br>` or paragraph tag becomes a line break.
 */
export function plainWords(marked: string): string {
  return withoutComments(marked)
    .replace(/(?<!\s)\s*<sup>\s*(st|nd|rd|th)\s*<\/sup>/giu, '$1')
    .replace(breaks, '\n')
    .replace(tags, '')
    .replace(/&(#x?[\da-f]+|[a-z]+);/giu, decodeEntity)
    .replace(/!\[[^[\]]*\]\([^()]*\)/gu, ' ')
    .replace(/\[([^[\]]*)\]\((?:https?:|mailto:|#|\/)[^()]*\)/gu, '$1')
    .replace(/\*{2,}/gu, '')
    .replace(/(^|[\s(“"'])\*(?=\S)([^*\n]*\S)\*(?=[\s).,;:!?”"']|$)/gu, '$1$2')
    .replace(/(^|\s)__(?=\S)([^_\n]*\S)__(?=\s|$)/gu, '$1$2')
    .replace(/\\([\\`*_{}[\]()#+\-.!|])/gu, '$1')
    .split('\n')
    .map((line) => line.replace(/[\s\u00a0]+/gu, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}
