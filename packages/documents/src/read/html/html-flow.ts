import type { DefaultTreeAdapterTypes as Html } from 'parse5';
import type { FlowItem, FlowRow, FlowTable } from '../flow/flow.ts';
import { htmlList, itemValue } from './html-lists.ts';
import type { HtmlList } from './html-lists.ts';
import type { OnRows } from '../progress.ts';
import { spanGrid } from '../flow/span-grid.ts';

const dropped = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'head',
  'svg',
  'math',
  'iframe',
  'object',
  'rt',
  'rp',
]);
/** A deletion with its day or its reason is a tracked change; without, the words are struck through and still there. */
const isDeleted = (node: Html.Element): boolean =>
  node.tagName === 'del' && node.attrs.some(({ name }) => name === 'datetime' || name === 'cite');

const blocks = new Set([
  'address',
  'article',
  'aside',
  'blockquote',
  'body',
  'center',
  'dd',
  'details',
  'dialog',
  'div',
  'dl',
  'dt',
  'fieldset',
  'figcaption',
  'figure',
  'footer',
  'form',
  'header',
  'hgroup',
  'hr',
  'html',
  'legend',
  'li',
  'main',
  'nav',
  'ol',
  'option',
  'p',
  'pre',
  'section',
  'summary',
  'tr',
  'ul',
  'caption',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
]);
const sections = new Set(['article', 'main', 'section']);

interface Setting {
  readonly heading: number;
  readonly furniture: boolean;
  readonly keepsLines: boolean;
  /** Inside an article or section, a header or footer belongs to it and not to the page. */
  readonly inSection: boolean;
  readonly list: HtmlList | null;
}

const isElement = (node: Html.Node): node is Html.Element => 'tagName' in node;
const isText = (node: Html.Node): node is Html.TextNode => node.nodeName === '#text';
const attr = (element: Html.Element, name: string): string | undefined =>
  element.attrs.find((attribute) => attribute.name === name)?.value;

/** LibreOffice saves page headers and footers as divisions with these titles. */
const savedFurniture = (element: Html.Element): boolean =>
  element.tagName === 'div' && /^(header|footer)$/.test(attr(element, 'title') ?? '');

function settingInside(element: Html.Element, outer: Setting): Setting {
  const name = element.tagName;
  const pageEdge = !outer.inSection && (name === 'header' || name === 'footer' || name === 'nav');
  return {
    heading: /^h[1-6]$/.test(name) ? Number(name[1]) : outer.heading,
    furniture: outer.furniture || pageEdge || savedFurniture(element),
    keepsLines: outer.keepsLines || name === 'pre' || name === 'textarea',
    inSection: outer.inSection || sections.has(name),
    list:
      name === 'ol' || name === 'ul'
        ? htmlList(
            name === 'ol',
            (key) => attr(element, key),
            element.childNodes.filter((child) => child.nodeName === 'li').length,
          )
        : outer.list,
  };
}

/** Gathers words until a block ends, and gives a list's marker to the first words of its item. */
class Words {
  readonly items: FlowItem[] = [];
  #words = '';
  #marker: string | null = null;

  add(words: string): void {
    this.#words += words;
  }

  mark(marker: string | null): void {
    this.#marker = marker;
  }

  end(setting: Setting): void {
    const text = this.#words;
    this.#words = '';
    if (text.trim() === '') return;
    // The page's title often stands in its header, and is no furniture.
    const furniture = setting.furniture && setting.heading === 0;
    this.items.push({ kind: 'paragraph', text, heading: setting.heading, marker: this.#marker, furniture });
    this.#marker = null;
  }
}

class HtmlReader {
  readonly #onRows: OnRows;
  #rowsFound = 0;

  constructor(onRows: OnRows) {
    this.#onRows = onRows;
  }

  read(parent: Html.ParentNode, setting: Setting): FlowItem[] {
    const words = new Words();
    this.#walk(parent, setting, words);
    words.end(setting);
    return words.items;
  }

  #walk(parent: Html.ParentNode, setting: Setting, words: Words): void {
    for (const node of parent.childNodes) {
      if (isText(node)) words.add(setting.keepsLines ? node.value : node.value.replace(/[\t\n\r\f ]+/g, ' '));
      else if (isElement(node) && !dropped.has(node.tagName) && !isDeleted(node)) this.#element(node, setting, words);
    }
  }

  #element(element: Html.Element, setting: Setting, words: Words): void {
    const name = element.tagName;
    if (name === 'br') {
      words.add('\n');
      return;
    }
    if (name === 'table') {
      words.end(setting);
      for (const item of this.#table(element, setting)) words.items.push(item);
      return;
    }
    if (!blocks.has(name)) {
      this.#walk(element, setting, words);
      return;
    }
    words.end(setting);
    if (name === 'li') words.mark(setting.list === null ? '•' : setting.list.next(itemValue(attr(element, 'value'))));
    const inside = settingInside(element, setting);
    this.#walk(element, inside, words);
    words.end(inside);
    if (name === 'li') words.mark(null);
  }

  #table(element: Html.Element, setting: Setting): FlowItem[] {
    const plain = { ...setting, list: null, heading: 0 };
    const table: FlowTable = { kind: 'table', rows: [] };
    const captions: FlowItem[] = [];
    const rowsOf = (group: Html.Element): Html.Element[] =>
      group.childNodes.filter(isElement).filter((child) => child.tagName === 'tr');
    for (const child of element.childNodes.filter(isElement)) {
      if (child.tagName === 'caption') captions.push(...this.read(child, plain));
      else if (child.tagName === 'tr') table.rows.push(...this.#rows([child], false, plain));
      else if (/^t(head|body|foot)$/.test(child.tagName)) {
        table.rows.push(...this.#rows(rowsOf(child), child.tagName === 'thead', plain));
      }
    }
    return [...captions, table];
  }

  /** Cells hang no lower than the group of rows that they stand in. */
  #rows(elements: readonly Html.Element[], header: boolean, setting: Setting): FlowRow[] {
    const grid = spanGrid();
    return elements.map((element, index) => {
      grid.startRow();
      const below = elements.length - index;
      const cells = element.childNodes.filter(isElement).filter(({ tagName }) => tagName === 'td' || tagName === 'th');
      this.#rowsFound += 1;
      this.#onRows(this.#rowsFound);
      // A row that was read is let go, so that page and words are never in memory together whole.
      element.childNodes = [];
      const named = index === 0 && cells.length > 1 && cells.every((cell) => cell.tagName === 'th');
      return {
        header: header || named,
        cells: cells.map((cell) => {
          const rows = Number(attr(cell, 'rowspan') ?? 1);
          const span = {
            columns: Number(attr(cell, 'colspan') ?? 1),
            rows: rows === 0 ? below : Math.min(rows, below),
          };
          const colour = attr(cell, 'data-behind') ?? attr(element, 'data-behind');
          const placed = grid.place(span, this.read(cell, setting));
          return colour === undefined ? placed : { ...placed, colour };
        }),
      };
    });
  }
}

/** The words of a parsed page in their order. */
export function htmlFlow(page: Html.Document, onRows: OnRows): FlowItem[] {
  const setting: Setting = { heading: 0, furniture: false, keepsLines: false, inSection: false, list: null };
  return new HtmlReader(onRows).read(page, setting);
}
