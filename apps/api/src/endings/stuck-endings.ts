import type { StuckEnding } from '@holdfast/contracts/endings/shapes';
import type { CouncilRecords } from '@holdfast/database/council-database';
import { fromStored } from '@holdfast/words/stored';
import { inTheirWords } from '../platform/words/current-language.ts';

/** What could not end on its day, for those who can see to it. */
export const stuckEndings = async ({ endings }: CouncilRecords): Promise<StuckEnding[]> =>
  (await endings.stuck()).flatMap(({ what, subjectId, name, lastDay, problem }) =>
    problem === null ? [] : [{ what, subjectId, name, lastDay, problem: inTheirWords(fromStored(problem)) }],
  );
