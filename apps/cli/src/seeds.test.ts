import { existsSync, readdirSync } from 'node:fs';
import { areaLeaders, areaValues } from '@holdfast/domain/imports/areas/plan-areas';
import { sharedActions } from '@holdfast/domain/imports/areas/shared-actions';
import { planRows } from '@holdfast/domain/imports/outcome/plan-rows';
import type { ImportPreview } from '@holdfast/domain/imports/paper/preview';
import { column, previewFile, readDocuments, valuesOf } from './testing/preview-file.ts';

const seeds = new URL('../../../../shared/seeds/', import.meta.url).pathname;
// The papers lie beside the repository and not in it: where they are missing, these tests count as skipped.
const there = existsSync(seeds);
const withSeeds = there ? describe : describe.skip;

async function read(number: string): Promise<ImportPreview> {
  const name = readdirSync(seeds).find((file) => file.startsWith(`${number}_`));
  if (name === undefined) throw new Error(`There is no paper ${number} in ${seeds}`);
  return previewFile(`${seeds}${name}`);
}

withSeeds(`the papers that councils hold today${there ? '' : ', skipped: ../shared/seeds is missing'}`, () => {
  it('reads the monitoring table whole, with carry-down across its repeated headings', async () => {
    const preview = await read('000');
    expect(readDocuments(preview).map(({ kind, rows }) => [kind, rows.length])).toEqual([
      ['recommendation_tracker', 6],
    ]);
    expect(column(preview, 'source_date')).toEqual(Array.from({ length: 6 }, () => '2012-07-12'));
    expect(new Set(column(preview, 'portfolio').slice(0, 3)).size).toBe(1);
    expect(column(preview, 'response_decision')).toEqual([null, null, null, 'holding', 'holding', 'holding']);
    expect(column(preview, 'core_status').slice(3)).toEqual(Array.from({ length: 3 }, () => 'awaiting_response'));
    expect(preview.cells).toEqual({ total: 35, placed: 35, noted: 0, leftOut: 0 });
  });

  it('refuses the progress report, which has no rows, and adds up its ratings', async () => {
    const preview = await read('001');
    expect(preview).toMatchObject({ outcome: 'refused', refusal: { code: 'no_columns' }, cells: { placed: 0 } });
    expect(preview.anomalies.map((anomaly) => anomaly.code)).toEqual(['total_mismatch']);
  });

  it('finds the tables of the agenda pack and names their kinds', async () => {
    const preview = await read('002');
    expect(readDocuments(preview).map(({ kind, rows }) => [kind, rows.length])).toEqual([
      ['meeting_calendar', 9],
      ['judgement_table', 21],
      ['judgement_table', 22],
      ['improvement_plan', 24],
      ['improvement_plan', 34],
      ['forward_plan', 1],
      ['work_programme', 6],
    ]);
    expect(preview.documents.filter((document) => document.kind === 'minutes')).toHaveLength(2);
    expect(preview.anomalies.map((anomaly) => anomaly.code).sort()).toEqual(['dates_out_of_order', 'total_mismatch']);
    const { total, placed, noted, leftOut } = preview.cells;
    expect(placed + noted + leftOut).toBe(total);
  });

  it('takes the plan of the agenda pack for 17 recommendations and 48 actions, one of which serves ten', async () => {
    const { documents } = await read('002');
    const flat = documents.flatMap(({ kind, rows }, document) =>
      rows.map(({ fields }) => ({ document, ofPlan: kind === 'improvement_plan', fields })),
    );
    const leaders = areaLeaders(flat);
    const areas = [...Map.groupBy(flat.keys(), (at) => leaders[at] ?? null)].flatMap(([leader, rows]) =>
      leader === null ? [] : [rows.flatMap((at) => flat[at]?.fields ?? [])],
    );
    const actions = sharedActions(areas);
    expect([areas.length, actions.length]).toEqual([17, 48]);
    expect(Math.max(...actions.map(({ serves }) => serves.length))).toBe(10);
    for (const values of areas.map(areaValues))
      expect(values).toMatchObject({ source_kind: 'inspection', source_date: '2012-06-13' });
    expect(planRows(documents, []).filter(({ outcome }) => outcome === 'add')).toHaveLength(17);
  });

  it('joins the tracking sheet to its prose by item and number', async () => {
    const preview = await read('003');
    expect(readDocuments(preview).map(({ kind, rows }) => [kind, rows.length])).toEqual([['call_in_follow_up', 9]]);
    expect(column(preview, 'recommendation').map((words) => words !== null)).toEqual([
      false,
      false,
      ...Array.from({ length: 7 }, () => true),
    ]);
    expect(column(preview, 'response_date')).toEqual([
      null,
      null,
      null,
      null,
      null,
      null,
      '2011-06-15',
      '2011-06-15',
      '2011-06-15',
    ]);
    expect(valuesOf(preview, 0)).toMatchObject({
      source_date: '2008-12-10',
      reference: '1',
      core_status: 'awaiting_response',
    });
    expect(preview.anomalies.map((anomaly) => anomaly.code)).toEqual([
      'fill_series',
      'no_recommendation_words',
      'no_recommendation_words',
    ]);
    expect(preview.cells.leftOut).toBe(1);
  });

  it('reads the formal response as three recommendations, its prose lists with them', async () => {
    const preview = await read('004');
    expect(readDocuments(preview).map(({ kind, rows }) => [kind, rows.length])).toEqual([['formal_response', 3]]);
    expect(column(preview, 'reference')).toEqual(['1', '2', '3']);
    expect(String(column(preview, 'action')[0]).split('\n')).toHaveLength(13);
    expect(valuesOf(preview, 0)).toMatchObject({ timescale: '2006-07-01.. day', lead: ['Head of Human Resources'] });
    expect(column(preview, 'lead')[2]).toHaveLength(2);
    expect(valuesOf(preview, 1)).toMatchObject({ timescale: '..2007-03-31 month' });
    expect(valuesOf(preview, 2)).toMatchObject({ timescale: '2006-07-13..2007-01-13 relative' });
  });
});
