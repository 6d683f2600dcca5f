import { colourOf } from '../office/colours.ts';

/** The colours that people and programs name instead of counting them out. */
const named: Readonly<Record<string, string>> = {
  red: 'ff0000',
  yellow: 'ffff00',
  lime: '00ff00',
  green: '008000',
  orange: 'ffa500',
  blue: '0000ff',
  lightgreen: '90ee90',
  lightblue: 'add8e6',
  pink: 'ffc0cb',
};

function written(words: string): string | undefined {
  const value = words.trim().toLowerCase();
  const parts = /^rgba?\(\s*(\d{1,3})[\s,]+(\d{1,3})[\s,]+(\d{1,3})/.exec(value);
  if (parts !== null)
    return colourOf(
      parts
        .slice(1, 4)
        .map((part) => Math.min(255, Number(part)).toString(16).padStart(2, '0'))
        .join(''),
    );
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/.exec(value);
  if (short !== null)
    return colourOf(
      short
        .slice(1, 4)
        .map((part) => part + part)
        .join(''),
    );
  return named[value] ?? colourOf(value);
}

/** The colour behind that a style gives: `backgroundIn('background:#FFC000; color:red')` is 'ffc000'. */
export function backgroundIn(style: string): string | undefined {
  const found = /(?:^|;)\s*background(?:-color)?\s*:\s*(#[0-9a-f]{3,6}\b|rgba?\([^)]*\)|[a-z]+)/i.exec(style);
  return found === null ? undefined : written(found[1] ?? '');
}

/** The colours that the page's own style sheet gives to classes, as Excel writes them: `.xl65 {background:#FFC000}`. */
export function classColours(page: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const closed = page.split(/<\/style>/i).slice(0, -1);
  for (const before of closed) {
    const opened = /<style\b[^<>]*>/i.exec(before);
    const sheet = opened === null ? '' : before.slice(opened.index + opened[0].length);
    for (const [, name = '', rules = ''] of sheet.matchAll(/\.([\w-]+)\s*\{([^{}]*)\}/g)) {
      const colour = backgroundIn(rules.replace(/\s+/g, ' '));
      if (colour !== undefined) found.set(name, colour);
    }
  }
  return found;
}

interface Mark {
  readonly name: string;
  readonly value: string;
}

/** The one mark of a cell or row that says its colour, out of all that say how it looks. */
export function colourMark(marks: readonly Mark[], classes: ReadonlyMap<string, string>): Mark[] {
  const valueOf = (name: string): string => marks.find((mark) => mark.name === name)?.value ?? '';
  const colour =
    backgroundIn(valueOf('style')) ??
    (valueOf('bgcolor') === '' ? undefined : written(valueOf('bgcolor'))) ??
    (classes.size === 0
      ? undefined
      : valueOf('class')
          .split(/\s+/)
          .flatMap((name) => classes.get(name) ?? [])[0]);
  return colour === undefined ? [] : [{ name: 'data-behind', value: colour }];
}
