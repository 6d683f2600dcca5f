import type { PaperBlock, PaperCell, PaperRow } from '@holdfast/domain/imports/paper/paper';
import { cleanText } from './clean-text.ts';

/** An element from end to end, or a line that is broken by one; a lone "<b>" in a sentence is somebody's words. */
const element = /^<(div|p|span|ul|ol|strong|b|em|i|a|font|table)(?:\s[^<>]*)?>[^]*<\/\1>$/i;
const brokenLine = /<br\s*\/?>/i;
const person = /(?:^|;)#?\d+;#|;#\d+(?:;#|$)/;
const moment = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?Z$/;

/** Rich text of a list comes as a web page: `<div><p>Done</p></div>` is 'Done'. */
async function withoutMarks(text: string): Promise<string> {
  // Few papers need it, and it takes longer to load than a small paper takes to read.
  const { readHtml } = await import('./html/html.ts');
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

/** Made where a paper needs it: the tables of all zones take longer to load than a small paper takes to read. */
let london: Intl.DateTimeFormat | undefined;
const londonTime = (): Intl.DateTimeFormat =>
  (london ??= new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London', dateStyle: 'short', timeStyle: 'short' }));

/** A moment of the world's clock is a day in London: 2024-09-30T23:00Z is 1 October. */
function inLondon(text: string): string {
  const instant = new Date(text);
  if (Number.isNaN(instant.getTime())) return text;
  const [day = '', clock = ''] = londonTime().format(instant).split(' ');
  return clock === '00:00' ? day : `${day}T${clock}`;
}

const isMarkedUp = (text: string): boolean =>
  text.includes('<') && (element.test(text.trim()) || brokenLine.test(text));

function tidied(text: string): string {
  if (text.includes(';#') && person.test(text)) return withoutNumbers(text);
  return moment.test(text) ? inLondon(text) : text;
}

async function tidyCell(cell: PaperCell): Promise<PaperCell> {
  const words = isMarkedUp(cell.text) ? await withoutMarks(cell.text) : cell.text;
  return { ...cell, text: tidied(words) };
}

const isUntidy = ({ text }: PaperCell): boolean => isMarkedUp(text) || tidied(text) !== text;

/** Cells as SharePoint and its like export them, as a person would have typed them. */
export async function tidyExports(blocks: readonly PaperBlock[]): Promise<PaperBlock[]> {
  const found: PaperBlock[] = [];
  for (const block of blocks) {
    if (block.kind === 'paragraph' || !block.rows.some(({ cells }) => cells.some(isUntidy))) {
      found.push(block);
      continue;
    }
    const rows: PaperRow[] = [];
    for (const row of block.rows)
      rows.push(row.cells.some(isUntidy) ? { ...row, cells: await Promise.all(row.cells.map(tidyCell)) } : row);
    found.push({ ...block, rows });
  }
  return found;
}
