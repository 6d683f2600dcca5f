import { monitoringReport } from '@holdfast/contracts/reports/shapes';
import type { PaperLanguages } from '@holdfast/words/languages';
import type { Browser } from '../support/browser.ts';
import { inWelsh, matching } from '../support/matchers.ts';
import { openTestCouncil, type TestCouncil } from '../support/open-test-council.ts';
import { type RunningApi, startApi } from '../support/running-api.ts';
import { addCommittee, addMeeting, addRecommendation, read } from '../support/sample.ts';
import { ask } from '../support/sample-asked.ts';
import { unzipped } from '../support/unzipped.ts';

// What Holdfast says itself in a paper is in the languages of the paper; what people wrote stays as they wrote it.

const theirs = ['Harbour Scrutiny Panel', 'Sea defences', 'That the sea wall is surveyed.', 'Robin Vale'];

let api: RunningApi;
let council: TestCouncil;
let officer: Browser;
let meetingId: string;
beforeAll(async () => {
  api = await startApi();
  council = await openTestCouncil();
  officer = await api.signedIn(council, 'scrutiny_officer', 'council_administrator');
  const committeeId = await addCommittee(officer, 'Harbour Scrutiny Panel');
  meetingId = await addMeeting(officer, committeeId, '2012-09-13');
  await setPapers('cy', 0);
  // Who has not answered is named only where the council chose the column for it.
  const value = [
    { column: 'date', heading: 'Date' },
    { column: 'actionProposed', heading: 'Action proposed' },
    { column: 'progressStatus', heading: 'Progress status' },
    { column: 'unanswered', heading: 'Not answered' },
  ];
  const columns = { name: 'report_columns', value, validFrom: '2012-01-01' };
  expect((await officer.put('/api/settings/values', columns, { 'if-match': '"0"' })).status).toBe(200);
  const { recommendationId } = await addRecommendation(officer, {
    committeeId,
    words: 'That the sea wall is surveyed.',
    sourceDate: '2012-05-01',
    receivedOn: '2012-05-02',
  });
  await ask(council, [{ kind: 'response_overdue', recommendationId }], null, 'lead', '2012-08-01');
});
afterAll(() => api.close());

const formats = ['docx', 'xlsx', 'csv'] as const;

/** What a reader sees of a file: its text, line by line. */
const textIn = async (path: string): Promise<string> => {
  const file = await fetch(`${api.origin}${path}`, { headers: { cookie: officer.cookie } });
  expect([path, file.status]).toEqual([path, 200]);
  return unzipped(Buffer.from(await file.arrayBuffer())).replaceAll(/<[^<>]*>/gu, '\n');
};
const setPapers = async (papers: PaperLanguages, revision: number): Promise<void> => {
  const body = { name: 'languages', value: { usual: 'cy', papers, digests: 'chosen' }, validFrom: '2012-01-01' };
  const set = await officer.put('/api/settings/values', body, { 'if-match': `"${revision}"` });
  expect(set.status).toBe(200);
};

/** Without what people wrote. Fields of Word count its pages. */
const ownWords = (text: string): string =>
  [council.name, ...theirs, 'NUMPAGES', 'PAGE'].reduce((left, words) => left.replaceAll(words, ''), text);

const english =
  /\b(?:the|of|and|for|by|due|was|is|has|have|answered|asked|status|date|title|notes|taken|awaiting|overdue|first|meeting|recommendations?|response|decision|lead|unknown|un-named)\b/iu;

const papers = {
  'the monitoring report': {
    path: (languages: PaperLanguages) => `/api/reports/monitoring/file?meeting=${meetingId}&languages=${languages}`,
    welsh: ['Cam a argymhellwyd', '1 Mai 2012', 'Ymateb yn hwyr', 'ac ni chafwyd ateb (11 diwrnod gwaith).'],
    both: [
      'Cam a argymhellwyd / Action proposed',
      '01/05/2012',
      'Ymateb yn hwyr / Response overdue',
      'ac ni chafwyd ateb (11 diwrnod gwaith).',
      'and has not answered (11 working days).',
    ],
  },
  'the tracking sheet': {
    path: (languages: PaperLanguages) => `/api/reports/tracking-sheet/file?meeting=${meetingId}&languages=${languages}`,
    welsh: ['Dyddiad y cyfarfod', '1 Mai 2012', 'Ymateb yn hwyr'],
    both: ['Dyddiad y cyfarfod / Date of meeting', '01/05/2012', 'Ymateb yn hwyr / Response overdue'],
  },
  'the register': {
    path: () => '/api/recommendations/export?sort=newest',
    welsh: ['Argymhelliad', '1 Mai 2012', 'Yn aros am ymateb', 'Math o ffynhonnell', 'Cyfarfod'],
    both: [
      'Argymhelliad / Recommendation',
      '01/05/2012',
      'Yn aros am ymateb / Awaiting response',
      'Cyfarfod / Meeting',
    ],
  },
} as const;

describe.each(Object.entries(papers))('%s', (_, { path, welsh }) => {
  test('is in Welsh from its title to its last cell, in Word, Excel and CSV', async () => {
    for (const format of formats) {
      const text = await textIn(`${path('cy')}&format=${format}`);
      for (const words of [...welsh, 'That the sea wall is surveyed.']) expect(text).toContain(words);
      expect(ownWords(text)).not.toMatch(english);
    }
  });
});

describe('in both languages', () => {
  beforeAll(() => setPapers('both', 1));

  test.each(Object.entries(papers))(
    '%s has each of Holdfast’s words twice, and people’s once',
    async (_, { path, both }) => {
      for (const format of formats) {
        const text = await textIn(`${path('both')}&format=${format}`);
        for (const words of both) expect(text).toContain(words);
        expect(text.split('That the sea wall is surveyed.')).toHaveLength(2);
      }
    },
  );
});

test('on screen the report says in Welsh what Holdfast says, and in which language it could', async () => {
  const screen = await officer.get(`/api/reports/monitoring?meeting=${meetingId}`, { 'accept-language': 'cy' });
  const { columns, rows } = read(screen, monitoringReport);
  expect(columns.map(({ heading }) => heading)).toContain('Statws y cynnydd');
  expect(rows).toMatchObject([
    {
      date: '1 Mai 2012',
      progressStatus: 'Ymateb yn hwyr',
      unanswered: [inWelsh('Gofynnwyd i Robin Vale am ymateb ar 1 Awst 2012 ac ni chafwyd ateb (11 diwrnod gwaith).')],
      overdue: [inWelsh(matching(/^Roedd ymateb i ddod erbyn/u))],
    },
  ]);
});
