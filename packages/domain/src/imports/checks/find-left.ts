import { sentence } from '@holdfast/words/sentence';
import { checkBareTotal } from './find-totals.ts';
import type { Anomaly, LeftOut, UnderstoodDocument } from '../paper/preview.ts';

const whyIs =
  (code: string) =>
  ({ why }: LeftOut) =>
    why.code === code;

/** What a total in a table may count: the rows of that table, and those of the document that it goes on with. */
const rowsBeside = (documents: readonly UnderstoodDocument[], { where }: LeftOut): readonly number[] => {
  const counts = documents.map(({ rows }) => ({
    all: rows.length,
    here: rows.filter((row) => row.where.table === where.table && row.where.sheet === where.sheet).length,
  }));
  const around = counts.filter(({ here }) => here > 0);
  return [around.reduce((sum, { here }) => sum + here, 0), ...around.map(({ all }) => all)];
};

/** What is odd about the cells that were left out: prompts that nobody filled in, and totals that the rows do not make. */
export function findLeft(documents: readonly UnderstoodDocument[], leftOut: readonly LeftOut[]): Anomaly[] {
  const prompts = leftOut.filter(whyIs('imports.left_prompt'));
  const [first] = prompts;
  const totals = Map.groupBy(leftOut.filter(whyIs('imports.left_totals')), ({ where }) =>
    [where.sheet, where.table, where.row].join('/'),
  );
  return [
    ...(first === undefined
      ? []
      : [{ code: 'placeholder', where: first.where, message: sentence('imports.prompts', { count: prompts.length }) }]),
    ...[...totals.values()].flatMap((cells) => {
      const [one] = cells;
      const words = cells.map(({ text }) => text).join(' ');
      return one === undefined ? [] : checkBareTotal(words, one.where, rowsBeside(documents, one));
    }),
  ];
}
