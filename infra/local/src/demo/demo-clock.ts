import type { Nation } from '@holdfast/domain/councils/nation';
import type { IsoDate } from '@holdfast/domain/dates/iso-date';
import type { ClockFacts } from '@holdfast/domain/recommendations/clocks/clock-facts';
import { clockCouncil } from '@holdfast/domain/settings/clock-council';
import type { SourceKind } from '@holdfast/domain/recommendations/source-kind';

/** What is known of what a demo council asked: it was published, a response was required, and the day of receipt is stated. */
export const demoFacts = (source: SourceKind | null, heldOn: IsoDate, receivedOn: IsoDate): ClockFacts => ({
  sourceKind: source,
  sourceDate: heldOn,
  receivedOn,
  noticeReceivedOn: null,
  receivedBasis: 'stated',
  responseRequired: 'required',
  askedOf: null,
  partnerBody: null,
  replyAskedOn: null,
  standing: 'live',
});

/** The clocks of a demo council, which has set none of its own. */
export const demoClocks = (nation: Nation) => clockCouncil({ nation, dated: [] });
