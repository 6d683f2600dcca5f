import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { isoDate } from '@holdfast/domain/dates/iso-date';
import { valueKey } from '@holdfast/domain/recommendations/fields/tracker-values';
import { understandPaper } from '@holdfast/domain/imports/understand/understand-paper';
import { monitoringReport } from '@holdfast/domain/reports/monitoring-report';
import { trackingSheet } from '@holdfast/domain/reports/tracking-sheet';
import { incomingOf, planBack } from '../testing/read-back.ts';
import { paperOf } from '../testing/shown.ts';
import { reportedOf } from '../testing/tracker-rows.ts';
import { exportFormats } from '@holdfast/domain/reports/export-format';
import { writeMonitoringReport } from './write-monitoring-report.ts';
import { writeRegister } from './write-register.ts';
import { writeTrackingSheet } from './write-tracking-sheet.ts';

const folder = new URL('../../../../../shared/seeds/', import.meta.url);
// Real papers are not part of the repository: without them these tests are counted as skipped.
const there = existsSync(folder);
const describeSeeds = there ? describe : describe.skip;
const title = `what seed %s gives to the register${there ? '' : ', skipped: ../shared/seeds is missing'}`;
const councilName = 'Aldersea Borough Council';

const rowsOf = async (number: string) => {
  const name = readdirSync(folder).find((file) => file.startsWith(number)) ?? '';
  return incomingOf(understandPaper(await paperOf('seed.txt', readFileSync(new URL(name, folder)))));
};

describeSeeds.each(['000', '003', '004'])(title, (number) => {
  it.each(exportFormats)('goes out as %s and comes in again unchanged', async (format) => {
    const rows = await rowsOf(number);
    const committee = valueKey(rows[0]?.committee);
    const head = { councilName, committee, standing: [] };
    const reported = rows.map((values, index) => reportedOf(values, index));
    const report = monitoringReport(reported, isoDate('2012-10-16'), isoDate('2012-08-16'));
    const none = { add: 0, change: 0, conflict: 0 };
    expect((await planBack(writeMonitoringReport(report, format, head), rows)).counts).toEqual({
      ...none,
      unchanged: report.rows.length,
    });
    const sheet = trackingSheet(reported, isoDate('2012-10-16'), `the ${committee}`);
    for (const outcome of [
      writeTrackingSheet(sheet, format, head),
      writeRegister(rows, format, { ...head, languages: 'en' }),
    ])
      expect((await planBack(outcome, rows)).counts).toEqual({ ...none, unchanged: rows.length });
    expect(report.rows.length).toBeGreaterThan(0);
  });
});
