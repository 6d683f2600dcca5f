import type { PlannedCommitteeEnding, PlannedLeaving } from '@holdfast/contracts/endings/shapes';
import type {
  PlannedCommitteeEnding as CommitteeRow,
  PlannedLeaving as PersonRow,
} from '@holdfast/database/endings/planned-ending-row';
import { storedWords } from '../platform/words/current-language.ts';

const common = ({ name, lastDay, heir, by, plannedAt, problem, revision }: CommitteeRow | PersonRow) => ({
  name,
  lastDay,
  heir,
  by,
  plannedAt,
  revision,
  problem: storedWords(problem),
});

export const endingView = (row: CommitteeRow | null): PlannedCommitteeEnding | null =>
  row === null ? null : { ...common(row), choices: { ...row.choices } };

export const leavingView = (row: PersonRow | null): PlannedLeaving | null =>
  row === null
    ? null
    : { ...common(row), choices: { heir: row.choices.heir, single: row.choices.single.map((one) => ({ ...one })) } };
