import type { Committee } from '@holdfast/contracts/committees/shapes';
import type { Meeting } from '@holdfast/contracts/meetings/shapes';
import { scrutinises } from '@holdfast/domain/committees/committee-kind';

/** The meetings at which recommendations are monitored: those of committees that scrutinise, not of the Cabinet. */
export function monitoringMeetings(
  meetings: readonly Meeting[],
  committees: readonly Pick<Committee, 'committeeId' | 'kind'>[],
): readonly Meeting[] {
  const scrutinise = new Set(committees.filter(({ kind }) => scrutinises(kind)).map(({ committeeId }) => committeeId));
  return meetings.filter(({ committeeId }) => scrutinise.has(committeeId));
}

/** The meeting that a report is most likely wanted for: the next one from `today` on, else the last that was held. */
export function likelyMeeting(meetings: readonly Meeting[], today: string): Meeting | undefined {
  const inOrder = meetings.toSorted((a, b) => a.heldOn.localeCompare(b.heldOn));
  return inOrder.find((meeting) => meeting.heldOn >= today) ?? inOrder.at(-1);
}
