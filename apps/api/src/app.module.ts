import type { Clock } from '@holdfast/runtime/clock';
import { DatabaseModule } from '@holdfast/runtime/database.module';
import { InstallationModule } from '@holdfast/runtime/installation.module';
import { QueueModule } from '@holdfast/runtime/queue.module';
import { type DynamicModule, Module } from '@nestjs/common';
import { AnswersModule } from './answers/index.ts';
import { CalendarSyncModule } from './calendar-sync/index.ts';
import { CommitteesModule } from './committees/index.ts';
import { CouncilsModule } from './councils/index.ts';
import { ExportsModule } from './exports/index.ts';
import { HomeModule } from './home/index.ts';
import { IdentityModule } from './identity/index.ts';
import { ImportsModule } from './imports/index.ts';
import { MeetingsModule } from './meetings/index.ts';
import { MessagesModule } from './messages/index.ts';
import { MinutesModule } from './minutes/index.ts';
import { OperatorModule } from './operator/index.ts';
import { AccessModule } from './platform/access/access.module.ts';
import type { Config } from './platform/config/config.ts';
import { DoorsModule } from './platform/database/doors.module.ts';
import { HealthModule } from './platform/health/health.module.ts';
import { currentRequest } from './platform/log/current-request.ts';
import { MailModule } from './platform/mail/mail.module.ts';
import { MetricsModule } from './platform/metrics/metrics.module.ts';
import { DeskModule } from './platform/queue/desk.module.ts';
import { SessionModule } from './platform/session/session.module.ts';
import { PeopleModule } from './people/index.ts';
import { PortfoliosModule } from './portfolios/index.ts';
import { MeetingSchedulesModule } from './meeting-schedules/index.ts';
import { RecommendationsModule } from './recommendations/index.ts';
import { RemindersModule } from './reminders/index.ts';
import { PublicationsModule } from './publications/index.ts';
import { ReportsModule } from './reports/index.ts';
import { SettingsModule } from './settings/index.ts';
import { ViewsModule } from './views/index.ts';

@Module({})
export class AppModule {
  static with(config: Config, clock: Clock): DynamicModule {
    return {
      module: AppModule,
      imports: [
        InstallationModule.with(config, clock),
        DatabaseModule.with({ via: 'screen' }),
        DoorsModule,
        QueueModule.with({ cause: currentRequest }),
        DeskModule,
        MailModule,
        SessionModule,
        AccessModule,
        HealthModule,
        MetricsModule,
        OperatorModule,
        IdentityModule,
        CouncilsModule,
        CommitteesModule,
        PeopleModule,
        PortfoliosModule,
        MeetingsModule,
        CalendarSyncModule,
        MessagesModule,
        RemindersModule,
        MinutesModule,
        MeetingSchedulesModule,
        RecommendationsModule,
        ImportsModule,
        ReportsModule,
        ExportsModule,
        PublicationsModule,
        SettingsModule,
        ViewsModule,
        AnswersModule,
        HomeModule,
      ],
    };
  }
}
