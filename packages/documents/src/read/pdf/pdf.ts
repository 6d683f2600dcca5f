import type { PaperRemark } from '@holdfast/domain/imports/paper/paper';
import { sentence } from '@holdfast/words/sentence';
import { flowContent } from '../flow/flow-blocks.ts';
import type { FlowItem } from '../flow/flow.ts';
import { shortened } from '../paper-content.ts';
import type { PaperContent } from '../paper-content.ts';
import type { OnRows } from '../progress.ts';
import { Unreadable } from '../unreadable.ts';
import { withoutFurniture } from './pdf-furniture.ts';
import { goesOn, joinTables } from './pdf-join.ts';
import { listItems } from './pdf-lists.ts';
import { openPdf } from './pdf-library.ts';
import { cellWords } from './pdf-lines.ts';
import { readPage } from './pdf-page.ts';
import type { PageInk } from './pdf-shapes.ts';
import { partsOfPage } from './pdf-tables.ts';
import type { PagePart, PageText } from './pdf-tables.ts';

/** More words than any paper for a committee holds. */
const mostCharacters = 6_000_000;

async function readPages(bytes: Uint8Array, onRows: OnRows): Promise<PageInk[]> {
  const { library, document } = await openPdf(bytes);
  const pages: PageInk[] = [];
  let characters = 0;
  let lines = 0;
  for (let number = 1; number <= document.numPages; number += 1) {
    const ink = await readPage(await document.getPage(number), library, pages.at(-1)?.starts ?? []);
    characters += ink.pieces.reduce((sum, { text }) => sum + text.length, 0);
    if (characters > mostCharacters) throw new Unreadable('too_much_text', sentence('files.too_much_text'));
    lines += new Set(ink.pieces.map(({ base }) => Math.round(base))).size;
    onRows(lines);
    pages.push(ink);
  }
  await document.loadingTask.destroy();
  return pages;
}

/** Letters as a font draws them, where the font does not say which they are: marks without meaning, or hardly a vowel. */
function isScrambled(words: string): boolean {
  const meaningless = words.match(/[\ufffd\ue000-\uf01f\uf100-\uf8ff]|(?![\s])\p{Cc}/gu)?.length ?? 0;
  const letters = words.match(/\p{L}/gu)?.length ?? 0;
  const vowels = words.match(/[aeiouâêîôûáéíóúŵŷ]/giu)?.length ?? 0;
  return meaningless > words.length * 0.15 || (letters > 200 && vowels < letters * 0.18);
}

function insistOnWords(pages: readonly PageInk[]): void {
  const words = pages.flatMap(({ pieces }) => pieces.map(({ text }) => text)).join(' ');
  if (words.trim() === '') throw new Unreadable('scanned', sentence('files.pdf_scanned'));
  if (isScrambled(words)) throw new Unreadable('broken_encoding', sentence('files.pdf_letters'));
}

function textItems({ lines }: PageText, body: number): FlowItem[] {
  const right = Math.max(...lines.map(({ x1 }) => x1));
  const items: FlowItem[] = [];
  let run: PageText['lines'][number][] = [];
  const end = (): void => {
    const size = run[0]?.size ?? body;
    const heading = size > body * 1.4 ? 1 : size > body * 1.12 ? 2 : 0;
    for (const text of cellWords(run, right).split('\n'))
      items.push({ kind: 'paragraph', text, heading, marker: null, furniture: false });
    run = [];
  };
  for (const line of lines) {
    const before = run.at(-1);
    if (before !== undefined && Math.abs(before.size - line.size) > 0.6) end();
    run.push(line);
  }
  end();
  return items;
}

/** The size that most of the words are set in. */
function bodySize(pages: readonly PageInk[]): number {
  const counts = new Map<number, number>();
  for (const { pieces } of pages)
    for (const { size, text } of pieces) {
      const rounded = Math.round(size * 2) / 2;
      counts.set(rounded, (counts.get(rounded) ?? 0) + text.length);
    }
  return [...counts].reduce((most, each) => (each[1] > most[1] ? each : most), [11, 0])[0];
}

function partsOfPages(pages: readonly PageInk[]): PagePart[] {
  const found: PagePart[] = [];
  let columns: ReturnType<typeof partsOfPage>['columns'] = null;
  for (const ink of pages) {
    const page = partsOfPage(ink, columns);
    columns = page.columns;
    page.parts.forEach((part, index) => {
      const last = found.at(-1);
      if (index === 0 && part.kind === 'table' && last?.kind === 'table' && goesOn(last, part))
        found[found.length - 1] = joinTables(last, part);
      else found.push(part);
    });
  }
  return found;
}

function remarksOf(pages: readonly PageInk[]): PaperRemark[] {
  const found: PaperRemark[] = [];
  const outside = pages.flatMap((page) => page.outside);
  if (outside[0] !== undefined)
    found.push({
      code: 'hidden_part',
      where: {},
      message: sentence('files.pdf_outside', { count: outside.length, words: shortened(outside.join(' ')) }),
    });
  const blank = pages.flatMap(({ pieces }, index) => (pieces.length === 0 ? [String(index + 1)] : []));
  if (blank.length > 0)
    found.push({ code: 'hidden_part', where: {}, message: sentence('files.pdf_pictures', { pages: blank }) });
  return found;
}

/**
 * Reads a PDF by where its words stand: tables by their ruling lines, and without lines by the white between columns
 * and rows; headings that a page repeats once; a row over two pages as one. What is not a table is paragraphs.
 */
export async function readPdf(bytes: Uint8Array, onRows: OnRows): Promise<PaperContent> {
  const read = await readPages(bytes, onRows);
  insistOnWords(read);
  const { pages, furniture } = withoutFurniture(read);
  const body = bodySize(pages);
  const items = partsOfPages(pages).flatMap((part): FlowItem[] =>
    part.kind === 'text'
      ? textItems(part, body)
      : ((part.ruled ? null : listItems(part.rows)) ?? [{ kind: 'table', rows: part.rows }]),
  );
  const margins = furniture.map((text): FlowItem => ({
    kind: 'paragraph',
    text,
    heading: 0,
    marker: null,
    furniture: true,
  }));
  const content = flowContent([...items, ...margins]);
  return { ...content, remarks: [...content.remarks, ...remarksOf(read)] };
}
