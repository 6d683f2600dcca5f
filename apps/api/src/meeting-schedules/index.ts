export { MeetingSchedulesModule } from './meeting-schedules.module.ts';
