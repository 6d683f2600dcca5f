import { type IsoDate, isoDate } from '../../dates/iso-date.ts';
import type { Role } from '../../councils/role.ts';
import type { DecidingMeeting } from '../deciding-meeting.ts';
import type { StatusChangeContext } from '../status/status-change.ts';

/** The day on which everything is decided. */
export const today = isoDate('2012-08-16');
/** The day of a meeting that was held. */
export const meeting = isoDate('2012-07-12');
/** The owning committee’s meeting of a day. */
export const agreed = (heldOn: IsoDate): DecidingMeeting => ({
  heldOn,
  state: 'scheduled',
  committeeName: 'Homes Panel',
  kind: 'panel',
  wasThere: true,
  isOwners: true,
  madeOn: null,
});
/** Another committee’s meeting. */
export const others: DecidingMeeting = { ...agreed(meeting), committeeName: 'Streets Panel', isOwners: false };
/** What stands when somebody with a role asks for a status; nothing more is given with it than `more` says. */
export const context = (role: Role, more: Partial<StatusChangeContext> = {}): StatusChangeContext => ({
  roles: [role],
  today,
  changedOn: today,
  agreedAt: null,
  evidence: '',
  reason: '',
  response: 'accepted',
  ...more,
});
