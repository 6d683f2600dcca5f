import type { SayOnScreen } from '@holdfast/words/screen-keys';

type Part = string | number | undefined;

/** Where something stands in a paper, in words: "table 1, row 3, column 4". */
export function placeWords(t: SayOnScreen<'paper'>, where: Readonly<Record<string, Part>>): string {
  const { sheet, table, row, column, paragraph, line } = where;
  return [
    sheet === undefined ? '' : t('place.sheet', { sheet }),
    table === undefined || sheet !== undefined ? '' : t('place.table', { table }),
    row === undefined ? '' : t('place.row', { row }),
    column === undefined ? '' : t('place.column', { column }),
    paragraph === undefined ? '' : t('place.paragraph', { paragraph }),
    line === undefined ? '' : t('place.line', { line }),
  ]
    .filter(Boolean)
    .join(', ');
}
