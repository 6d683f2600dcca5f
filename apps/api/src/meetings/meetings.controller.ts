import { serve } from '../platform/routes/serve.ts';
import { MeetingsService } from './meetings.service.ts';
import { MovingService } from './moving.service.ts';
import { meetingsRoutes } from '@holdfast/contracts/meetings/routes';

export const MeetingsController = serve(meetingsRoutes, [MeetingsService, MovingService], (meetings, moving) => ({
  list: ({ councilId, query }) => meetings.list(councilId, query),
  add: ({ member, body }) => meetings.add(member, body),
  day: ({ councilId, query }) => meetings.day(councilId, query),
  cancelling: ({ councilId, meetingId }) => moving.cancelling(councilId, meetingId),
  consequences: ({ councilId, meetingId, query }) => moving.consequences(councilId, meetingId, query.heldOn),
  change: ({ member, meetingId, revision, body }) => moving.change(member, meetingId, revision, body),
  cancel: ({ member, meetingId, revision, body: { confirmed } }) =>
    moving.turn(member, meetingId, revision, { state: 'cancelled', confirmed }),
  reinstate: ({ member, meetingId, revision, body: { confirmed } }) =>
    moving.turn(member, meetingId, revision, { state: 'scheduled', confirmed }),
}));
