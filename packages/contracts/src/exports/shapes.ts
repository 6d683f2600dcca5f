import { exportedThings, exportStates } from '@holdfast/domain/exports/export-state';
import { exportFormats } from '@holdfast/domain/reports/export-format';
import { z } from 'zod';
import { exportQuery } from '../recommendations/register.ts';
import { reportFileQuery } from '../reports/shapes.ts';
import { id, instant, said } from '../values.ts';

/** A file of the register under these filters, or of a paper of a meeting, to be written and fetched later. */
export const askFile = z.discriminatedUnion('what', [
  exportQuery.extend({ what: z.literal('register') }).strict(),
  reportFileQuery.extend({ what: z.enum(['monitoring_report', 'tracking_sheet']) }).strict(),
]);
export type AskFile = z.infer<typeof askFile>;

export const exportAsked = z.object({ exportId: id });

/** A file that the person asked for. `state`: `overtaken` once it is no longer theirs to fetch as it stands. */
export const preparedFile = z.object({
  exportId: id,
  what: z.enum(exportedThings),
  format: z.enum(exportFormats),
  state: z.enum([...exportStates, 'overtaken']),
  rowsDone: z.number().int(),
  /** Unknown until its rows are read. */
  rowsFound: z.number().int().nullable(),
  fileName: z.string().nullable(),
  problem: said.nullable(),
  askedAt: instant,
  keptUntil: instant,
});
/** The person’s own, the newest first. */
export const preparedFiles = z.object({ items: z.array(preparedFile) });
export type PreparedFiles = z.infer<typeof preparedFiles>;
export type PreparedFile = z.infer<typeof preparedFile>;
