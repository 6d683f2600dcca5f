import type { Imports } from '@holdfast/database/imports/imports';
import { audienceOf } from '@holdfast/domain/recommendations/exemption';
import type { CurrentMember } from '../platform/access/current-member.ts';
import { ProblemError } from '../platform/http/problem.ts';

/** A paper holds the words that its recommendations keep back: it is shown whole, or not at all. */
export const insistMaySee = async (imports: Imports, uploadId: string, { roles }: CurrentMember): Promise<void> => {
  if (audienceOf(roles) === 'inside' || !(await imports.holdsExempt(uploadId))) return;
  throw new ProblemError(
    'not_allowed',
    'This paper holds words that are exempt, which your role does not let you read. Ask a scrutiny officer.',
  );
};
