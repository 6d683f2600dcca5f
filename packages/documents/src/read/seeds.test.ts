import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { isoDate, weekdayOf } from '@holdfast/domain/dates/iso-date';
import { understandPaper } from '@holdfast/domain/imports/understand/understand-paper';
import { checkMeetingSchedule } from '@holdfast/domain/meeting-schedules/check-meeting-schedule';
import { meetingScheduleTables } from '@holdfast/domain/meeting-schedules/meeting-schedule-table';
import { mixedCsv, mixedDocx, mixedHtml, mixedXlsx, partsOfPaper } from '../testing/mixed-files.ts';
import { kindsOf, saidIn } from '../testing/said-in.ts';
import { paperOf } from '../testing/shown.ts';

const folder = new URL('../../../../../shared/seeds/', import.meta.url);
const there = existsSync(folder);
// Real papers are not part of the repository: without them these tests are counted as skipped.
const describeSeeds = there ? describe : describe.skip;
const title = `a real paper (%s)${there ? '' : ', skipped: ../shared/seeds is missing'}`;

const writers = { docx: mixedDocx, xlsx: mixedXlsx, csv: mixedCsv, html: mixedHtml } as const;

const seedOf = (number: string) => {
  const name = readdirSync(folder).find((file) => file.startsWith(`${number}_`)) ?? '';
  return paperOf('seed.txt', readFileSync(new URL(name, folder)));
};

describeSeeds.each(['000', '003', '004'])(title, (number) => {
  it.each(['docx', 'xlsx', 'csv', 'html'] as const)('says the same as %s as it does as text', async (type) => {
    const text = await seedOf(number);
    const expected = understandPaper(text);
    const file = await writers[type](partsOfPaper(text.blocks));
    const preview = understandPaper(await paperOf(`paper.${type}`, file));
    expect(kindsOf(preview)).toEqual(kindsOf(expected));
    expect(saidIn(preview)).toEqual(saidIn(expected));
    const { total, placed, noted, leftOut } = preview.cells;
    expect(placed + noted + leftOut).toBe(total);
    expect(preview.leftOut).toHaveLength(leftOut);
    expect(leftOut).toBe(expected.cells.leftOut);
  });
});

describeSeeds(
  `the dates of meetings in a real paper (002)${there ? '' : ', skipped: ../shared/seeds is missing'}`,
  () => {
    const thursday = 4;
    const tablesIn = async (type: 'txt' | keyof typeof writers) => {
      const text = await seedOf('002');
      const paper =
        type === 'txt' ? text : await paperOf(`paper.${type}`, await writers[type](partsOfPaper(text.blocks)));
      return meetingScheduleTables(understandPaper(paper).documents);
    };

    it.each(['txt', 'docx', 'xlsx', 'csv', 'html'] as const)(
      'is read from %s, existing beside proposed',
      async (type) => {
        const [table, ...more] = await tablesIn(type);
        if (table === undefined) throw new Error('No meeting schedule was found.');
        expect(more).toEqual([]);
        expect(table.proposed).toEqual([
          '2012-08-16',
          '2012-09-13',
          '2012-10-11',
          '2012-11-08',
          '2012-12-13',
          '2013-01-24',
          '2013-02-14',
          '2013-03-14',
          '2013-04-11',
        ]);
        expect(table.proposed.map(weekdayOf)).toEqual(Array.from({ length: 9 }, () => thursday));
        expect(table.existing).toEqual([
          '2012-08-02',
          '2012-08-30',
          '2012-09-27',
          '2012-10-25',
          '2012-11-22',
          '2013-01-16',
          '2013-01-10',
          '2013-03-07',
          '2013-04-11',
        ]);
        const faults = (dates: typeof table.existing) =>
          checkMeetingSchedule({
            dates,
            weekday: null,
            startsAt: null,
            place: null,
            others: [],
            executive: [],
            year: { from: isoDate('2012-05-16'), to: isoDate('2013-05-14') },
            today: isoDate('2012-07-12'),
            calendar: { nation: 'england', closures: [] },
          }).map(({ code, on }) => [code, on]);
        expect(faults(table.proposed)).toEqual([]);
        expect(faults(table.existing)).toEqual([
          ['wrong_weekday', '2013-01-16'],
          ['out_of_order', '2013-01-10'],
        ]);
      },
    );
  },
);
