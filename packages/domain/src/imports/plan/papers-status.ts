import { responseDecisions } from '../../recommendations/response-decision.ts';
import { storedStatuses } from '../../recommendations/status/core-status.ts';
import { onPapersWord } from '../../recommendations/status/papers-word.ts';
import type { FieldValue, TrackerValues } from '../../recommendations/fields/tracker-values.ts';

/** The status that a paper's word brings to a row of the register; `current`: the row as it stands, null for a new one. */
export const papersStatus = (paper: TrackerValues, current: TrackerValues | null): FieldValue => {
  const said = paper.core_status ?? null;
  const status = storedStatuses.find((known) => known === said);
  if (status === undefined) return said;
  const decided = paper.response_decision ?? current?.response_decision ?? null;
  return onPapersWord({
    status,
    decision: responseDecisions.find((known) => known === decided) ?? null,
    present: storedStatuses.find((known) => known === current?.core_status) ?? null,
  });
};

/** What a paper says of a new row, as the register takes it: its status is the paper's word. */
export const asTaken = (paper: TrackerValues): TrackerValues =>
  paper.core_status === undefined ? paper : { ...paper, core_status: papersStatus(paper, null) };
