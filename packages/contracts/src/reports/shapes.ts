import { paperLanguages } from '@holdfast/words/languages';
import { z } from 'zod';
import { date, id, said, versionAsked } from '../values.ts';
import { type ReportColumnKey, reportColumnKeys } from '@holdfast/domain/settings/report-columns';
import { exportFormats } from '@holdfast/domain/reports/export-format';

/** `version`: one that was published earlier, for those who publish; without it the newest. */
export const monitoringQuery = z.object({
  meeting: id,
  version: versionAsked,
});
/** `languages`: of the paper; without it those that the council has set for its papers. */
export const reportFileQuery = monitoringQuery.extend({
  format: z.enum(exportFormats),
  languages: z.enum(paperLanguages).optional(),
});

/** At the end of which day a paper was known, which version was published, if one was, and what it says of that. */
export const paperStanding = z.object({
  knownOn: date,
  published: z.object({ on: date, version: z.number().int() }).nullable(),
  lines: z.array(said),
});
export type PaperStanding = z.infer<typeof paperStanding>;

type Cells = Record<Exclude<ReportColumnKey, 'unanswered'>, z.ZodDefault<z.ZodString>>;
// Each key of the table has its cell, which says nothing in a report that was published before there was such a column;
// of who has not answered the answer has the sentences apart.
const cells = Object.fromEntries(
  reportColumnKeys.filter((key) => key !== 'unanswered').map((key) => [key, z.string().default('')]),
) as Cells;

/** A row of the monitoring report: every cell that a council can have a column for. */
export const monitoringRow = z.object({
  recommendationId: id,
  reference: z.string(),
  ...cells,
  /** Who was asked by a reminder and has not answered, a sentence each. */
  unanswered: z.array(said),
  /** Which of the columns changed since the committee's last meeting. */
  changed: z.array(z.string()),
  /** The officer's rating; the one by the council's rule; and what to say where they differ. */
  rag: z.string().nullable(),
  ruledRag: z.object({ letter: z.string(), word: z.string() }).nullable(),
  ragDifference: said.nullable(),
  overdue: z.array(said),
});
export const monitoringReport = z.object({
  meeting: z.object({ meetingId: id, committeeName: z.string(), heldOn: date, publishBy: date }),
  standing: paperStanding,
  previousMeeting: z.object({ meetingId: id, heldOn: date }).nullable(),
  /** The council's own columns on the day of the meeting, in its order. */
  columns: z.array(z.object({ column: z.enum(reportColumnKeys), heading: z.string() })),
  ragBands: z.array(z.object({ letter: z.string(), word: z.string() })),
  rows: z.array(monitoringRow),
  counts: z.object({
    rows: z.number().int(),
    changed: z.number().int(),
    /** The executive has not responded; a holding reply is none. */
    awaitingResponse: z.number().int(),
    verifiedComplete: z.number().int(),
  }),
});
export type MonitoringReport = z.infer<typeof monitoringReport>;
export type MonitoringQuery = z.infer<typeof monitoringQuery>;
export type ReportFileQuery = z.infer<typeof reportFileQuery>;
