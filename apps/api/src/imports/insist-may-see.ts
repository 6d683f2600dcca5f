import type { Imports } from '@holdfast/database/imports/imports';
import { type CouncilAudience, readsUnconfirmed } from '@holdfast/domain/audiences/audience';
import { sentence } from '@holdfast/words/sentence';
import { ProblemError } from '../platform/http/problem.ts';

/**
 * Until somebody confirms it a paper is for those who correct it. Then it holds the words that its recommendations keep
 * back: it is shown whole, or not at all.
 */
export const insistMaySee = async (imports: Imports, uploadId: string, audience: CouncilAudience): Promise<void> => {
  if (!readsUnconfirmed(audience) && (await imports.isUnconfirmed(uploadId)))
    throw new ProblemError('not_allowed', sentence('imports.unconfirmed'));
  if (!(await imports.holdsWithheld(uploadId, audience))) return;
  throw new ProblemError('not_allowed', sentence('imports.holds_exempt'));
};
