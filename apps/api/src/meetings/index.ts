export { MeetingsModule } from './meetings.module.ts';
export { meetingView } from './meetings.service.ts';
