import type { PaperBlock, PaperCell } from '@holdfast/domain/imports/paper/paper';
import { readHtml } from './html/html.ts';
import { cleanText } from './clean-text.ts';

const markedUp = /<\/?(?:div|p|br|span|ul|ol|li|strong|b|em|i|a|font|table|td)(?:\s[^<>]*)?\/?>/i;
const person = /(?:^|;)#?\d+;#|;#\d+(?:;#|$)/;
const moment = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?Z$/;

/** Rich text of a list comes as a web page: `<div><p>Done</p></div>` is 'Done'. */
function withoutMarks(text: string): string {
  const { blocks } = readHtml(text, () => undefined);
  const words = blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [[block.marker ?? '', block.text].filter((part) => part !== '').join(' ')]
      : block.rows.map(({ cells }) => cells.map((cell) => cell.text).join(' ')),
  );
  return cleanText(words.join('\n'));
}

/** People come with their numbers in the list: '12;#Ann Lee;#7;#Bo Day' is 'Ann Lee; Bo Day'. */
const withoutNumbers = (text: string): string =>
  text
    .split(/;#/)
    .map((part) => part.replace(/^#/, '').trim())
    .filter((part) => part !== '' && !/^\d+$/.test(part))
    .join('; ');

const london = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London', dateStyle: 'short', timeStyle: 'short' });

/** A moment of the world's clock is a day in London: 2024-09-30T23:00Z is 1 October. */
function inLondon(text: string): string {
  const instant = new Date(text);
  if (Number.isNaN(instant.getTime())) return text;
  const [day = '', clock = ''] = london.format(instant).split(' ');
  return clock === '00:00' ? day : `${day}T${clock}`;
}

function tidied(text: string): string {
  if (text.includes('<') && markedUp.test(text)) return tidied(withoutMarks(text));
  if (text.includes(';#') && person.test(text)) return withoutNumbers(text);
  return moment.test(text) ? inLondon(text) : text;
}

/** Cells as SharePoint and its like export them, as a person would have typed them. */
export const tidyExports = (blocks: readonly PaperBlock[]): PaperBlock[] =>
  blocks.map((block): PaperBlock =>
    block.kind === 'paragraph'
      ? block
      : {
          ...block,
          rows: block.rows.map((row) => {
            if (!row.cells.some(({ text }) => tidied(text) !== text)) return row;
            return { ...row, cells: row.cells.map((cell): PaperCell => ({ ...cell, text: tidied(cell.text) })) };
          }),
        },
  );
