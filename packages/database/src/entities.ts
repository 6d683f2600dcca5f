import { committeeEntity } from './committees/committee.record.ts';
import { committeeMemberEntity } from './committees/committee-member.record.ts';
import { councilEntity, statusWordEntity } from './councils/council.record.ts';
import { plannedEndingEntity } from './endings/planned-ending.record.ts';
import { importRowEntity } from './imports/import-row.record.ts';
import { uploadContentEntity, uploadEntity } from './imports/upload.record.ts';
import { eventEntity } from './log/event.record.ts';
import { meetingEntity } from './meetings/meeting.record.ts';
import {
  agendaItemEntity,
  attendanceEntity,
  declarationEntity,
  minuteEntity,
  resolutionEntity,
} from './minutes/minutes.record.ts';
import { invitationEntity } from './people/invitation.record.ts';
import { personEntity } from './people/person.record.ts';
import { portfolioHolderEntity } from './portfolio-holders/portfolio-holder.record.ts';
import { portfolioEntity } from './portfolios/portfolio.record.ts';
import { portfolioSuccessorEntity, reshuffleEntity } from './portfolios/reshuffle.record.ts';
import { meetingScheduleEntity } from './meeting-schedules/meeting-schedule.record.ts';
import { actionEntity, actionRecommendationEntity } from './recommendations/action.record.ts';
import {
  extensionDecisionEntity,
  extensionEntity,
  progressUpdateEntity,
  responseEntity,
  statusChangeEntity,
} from './recommendations/history.record.ts';
import { bulkChangeEntity, bulkChangeItemEntity } from './recommendations/bulk/bulk-change.record.ts';
import { correctionEntity } from './recommendations/correction.record.ts';
import { exemptionEntity, exemptionLiftedEntity } from './recommendations/exemption.record.ts';
import { handoverEntity } from './recommendations/handover.record.ts';
import { recommendationEntity } from './recommendations/recommendation.record.ts';
import { channelEntity } from './reminders/channel/channel.record.ts';
import { pauseEntity } from './reminders/pauses/pause.record.ts';

/** Every entity that TypeORM writes. The tables of `identity` are written in SQL, each through its own door. */
export const entities = [
  councilEntity,
  statusWordEntity,
  committeeEntity,
  committeeMemberEntity,
  personEntity,
  invitationEntity,
  portfolioEntity,
  portfolioHolderEntity,
  meetingEntity,
  uploadEntity,
  uploadContentEntity,
  importRowEntity,
  eventEntity,
  recommendationEntity,
  responseEntity,
  progressUpdateEntity,
  statusChangeEntity,
  actionEntity,
  actionRecommendationEntity,
  extensionEntity,
  extensionDecisionEntity,
  handoverEntity,
  correctionEntity,
  bulkChangeEntity,
  bulkChangeItemEntity,
  exemptionEntity,
  exemptionLiftedEntity,
  agendaItemEntity,
  attendanceEntity,
  declarationEntity,
  minuteEntity,
  resolutionEntity,
  reshuffleEntity,
  portfolioSuccessorEntity,
  meetingScheduleEntity,
  pauseEntity,
  channelEntity,
  plannedEndingEntity,
];
