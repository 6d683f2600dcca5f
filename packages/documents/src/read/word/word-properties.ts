import type { FlowItem, FlowRemark } from '../flow/flow.ts';
import { attribute } from '../office/xml.ts';
import type { Attributes } from '../office/xml.ts';
import { shadeOf } from './word-looks.ts';
import type { WordLists } from './word-numbering.ts';
import type { WordStyle } from './word-styles.ts';
import { clampSpan } from './word-table.ts';
import type { WordCell, WordRow } from './word-table.ts';

export interface WordParagraph {
  words: string;
  shade: string | undefined;
  style: string | null;
  list: string | null;
  level: number | null;
  outline: number | null;
  markDeleted: boolean;
  marker: string | null;
  /** Text boxes that hang on the paragraph. */
  readonly boxes: FlowItem[];
  readonly remarks: FlowRemark[];
}

export const plainParagraph = (): WordParagraph => ({
  words: '',
  shade: undefined,
  style: null,
  list: null,
  level: null,
  outline: null,
  markDeleted: false,
  marker: null,
  boxes: [],
  remarks: [],
});

const isOff = (attributes: Attributes): boolean => /^(0|false|off|none)$/.test(attribute(attributes, 'val') ?? '');

export function paragraphProperty(paragraph: WordParagraph, name: string, attributes: Attributes): void {
  const value = attribute(attributes, 'val') ?? '';
  if (name === 'pStyle') paragraph.style = value;
  else if (name === 'outlineLvl') paragraph.outline = Number(value);
  else if (name === 'numId') paragraph.list = value;
  else if (name === 'ilvl') paragraph.level = Number(value);
  else if (name === 'shd') paragraph.shade = shadeOf(attributes);
}

export function rowProperty(row: WordRow, name: string, attributes: Attributes): void {
  if (name === 'tblHeader') row.header = !isOff(attributes);
  else if (name === 'gridBefore') row.before = clampSpan(Number(attribute(attributes, 'val') ?? 1));
}

export function cellProperty(cell: WordCell, name: string, attributes: Attributes): void {
  const value = attribute(attributes, 'val');
  if (name === 'gridSpan') cell.columns = clampSpan(Number(value ?? 1));
  else if (name === 'vMerge') cell.merge = value === 'restart' ? 'opens' : 'hangs';
  else if (name === 'hMerge') cell.joinsLeft = value !== 'restart';
  else if (name === 'shd') cell.looks.shade = shadeOf(attributes);
}

export interface ListContext {
  readonly styleOf: (id: string | null) => WordStyle;
  readonly lists: WordLists;
}

/** Counted when the properties end, before any text box inside the paragraph takes a number of its own. */
export function listMarker(paragraph: WordParagraph, { styleOf, lists }: ListContext): string | null {
  const style = styleOf(paragraph.style).place;
  const list = paragraph.list ?? style?.list ?? null;
  // List 0 is how Word takes a paragraph out of the list that its style gives it.
  if (list === null || list === '0' || paragraph.markDeleted) return paragraph.marker;
  const level = paragraph.level ?? (paragraph.list === null ? (style?.level ?? null) : null);
  return lists.next(list, level, paragraph.style);
}

/** A number that Word draws before no words says something only where the cell has no other words. */
export function withoutIdleNumbers(items: readonly FlowItem[]): FlowItem[] {
  const isWorded = (item: FlowItem): boolean => item.kind === 'table' || item.text !== '';
  if (!items.some(isWorded)) return [...items];
  return items.flatMap((item): FlowItem[] => {
    if (item.kind === 'table' || item.text !== '') return [item];
    return item.remarks?.length === 0 ? [] : [{ ...item, marker: null }];
  });
}
