// A field that exists nowhere but in this file: one row in the catalogue, one column, its name. It has to stand in every
// place that a field stands in. What is worked out from the catalogue is imported after the row is there.
import { recommendationFields } from '@holdfast/domain/recommendations/fields/field-rows';
import { openAlteredDatabase } from '../testing/altered-database.ts';
import { edit, held } from '../testing/acts.ts';
import { statedDay } from '../testing/stated-day.ts';

const urls = await openAlteredDatabase(
  'alter table holdfast.recommendation add column evidence_source text',
  'alter table holdfast.exemption drop constraint exemption_fields_check',
);

Object.assign(recommendationFields, { evidence_source: { kind: 'words' } });
const { fieldNames } = await import('@holdfast/domain/recommendations/fields/field-names');
Object.assign(fieldNames, { evidence_source: 'Evidence source' });
const { exemptFields, trackerFields, editableFields } = await import('@holdfast/domain/recommendations/fields/fields');
const { registerColumns } = await import('@holdfast/domain/reports/register-columns');
const { readHeading } = await import('@holdfast/domain/imports/headings/read-heading');
const { printedValues } = await import('@holdfast/domain/imports/plan/restore-exempt');
const { openCouncil } = await import('../testing/council-with-people.ts');
const { CouncilDatabase } = await import('../council-database.ts');
const { createDataSource } = await import('../data-source.ts');
const { confirmPaper, understandPaper, undoPaper } = await import('../testing/papers.ts');
const { recommendationEntity } = await import('./recommendation.record.ts');
const { trackerTypes } = await import('../imports/writing/tracker-columns.ts');

const source = await createDataSource({ url: urls.servingUrl, poolSize: 2 }).initialize();
afterAll(() => source.destroy());
const councils = new CouncilDatabase(source, statedDay, { via: 'screen' });
const opened = await openCouncil(urls.migrationUrl, {
  code: 'NEW',
  name: 'Newfield Council',
  nation: 'england',
  people: [{ email: 'sam@example.gov.uk', fullName: 'Sam', passwordHash: 'none', roles: ['scrutiny_officer'] }],
});
const [by = ''] = opened.membershipIds;
const today = '2012-08-16';
const inPlace = 'Exempt: paragraph 3 of Schedule 12A';

const bringIn = (evidence: string) =>
  councils.inCouncil(opened.councilId, async (records) => {
    const paper = { recommendation: 'That the lamps be lit.', evidence_source: evidence };
    const uploadId = await understandPaper(records, [paper], by, `${evidence}.csv`);
    expect(await confirmPaper(records, uploadId, by)).toMatchObject({ kind: 'changed' });
    return uploadId;
  });
const read = () =>
  councils.inCouncil(opened.councilId, async ({ imports, recommendations }) => {
    const [row] = await recommendations.registerRows({}, 'reference', today, {
      audience: 'register_editor',
      asker: 'register_editor',
    });
    const page = await recommendations.read(row?.recommendationId ?? '', today, 'register_editor');
    const [planned] = await imports.registerForPlan();
    return { row, page, planned, record: await recommendations.find(row?.recommendationId ?? '') };
  });

test('a new field is of papers, is edited, can be exempt, is exported and read by its heading', () => {
  for (const list of [trackerFields, editableFields, exemptFields]) expect(list).toContain('evidence_source');
  expect(registerColumns.at(-1)).toMatchObject({ field: 'evidence_source', header: 'Evidence source' });
  expect([...readHeading('Evidence source')].toSorted(([, a], [, b]) => b - a)[0]?.[0]).toBe('evidence_source');
  expect(recommendationEntity.options.columns).toHaveProperty('evidenceSource', { type: 'text', nullable: true });
  expect(trackerTypes).toHaveProperty('evidence_source', 'text');
});

test('it is written by an import, changed by the next, told in the history, traced to its cell, and undone', async () => {
  await bringIn('Site visit');
  const added = await read();
  for (const kept of [added.row, added.page, added.record]) expect(kept).toHaveProperty('evidenceSource', 'Site visit');
  expect(added.planned?.current).toHaveProperty('evidence_source', 'Site visit');
  const second = await bringIn('Survey');
  const changed = await read();
  expect(changed.record).toHaveProperty('evidenceSource', 'Survey');
  expect(changed.page?.history.find(({ kind }) => kind === 'changed')).toMatchObject({
    field: 'evidence_source',
    before: 'Site visit',
    after: 'Survey',
  });
  expect(changed.page?.provenance).toContainEqual(
    expect.objectContaining({ field: 'evidence_source', uploadId: second }),
  );
  await councils.inCouncil(opened.councilId, (records) => undoPaper(records, second, by));
  expect((await read()).record).toHaveProperty('evidenceSource', 'Site visit');
});

test('a person edits it, and marked as exempt it leaves the council no more', async () => {
  const { record } = await read();
  const id = record?.recommendationId ?? '';
  const values = Object.fromEntries([['evidenceSource', 'Two witnesses']]);
  // The last row of the catalogue is the new one.
  const fields = exemptFields.slice(-1);
  await councils.inCouncil(opened.councilId, async (records) => {
    expect(await edit(records, id, values, by)).toBe(1);
    const mark = { fields, paragraph: 3, inPlace, reason: 'It names the witnesses.', agendaItemId: null };
    expect(await records.recommendations.markExempt(await held(records, id), mark, by)).toHaveProperty('exempt');
  });
  const { planned, page } = await read();
  expect(
    page?.history.filter(({ field, after }) => field === 'evidence_source' && after === 'Two witnesses'),
  ).toHaveLength(1);
  expect(printedValues(planned?.current ?? {}, planned?.exempt ?? {})).toHaveProperty('evidence_source', inPlace);
});
