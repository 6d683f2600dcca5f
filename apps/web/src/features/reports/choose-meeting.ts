import type { Meeting } from '@holdfast/contracts/meetings';

/** The meeting that a report is most likely wanted for: the next one from `today` on, else the last that was held. */
export function likelyMeeting(meetings: readonly Meeting[], today: string): Meeting | undefined {
  const inOrder = meetings.toSorted((a, b) => a.heldOn.localeCompare(b.heldOn));
  return inOrder.find((meeting) => meeting.heldOn >= today) ?? inOrder.at(-1);
}
