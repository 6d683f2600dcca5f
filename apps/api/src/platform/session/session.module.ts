import { AccountRecords } from '@holdfast/database/identity/account-records';
import { InvitationRecords } from '@holdfast/database/identity/invitation-records';
import { PasswordRecords } from '@holdfast/database/identity/password-records';
import { SessionRecords } from '@holdfast/database/identity/session-records';
import { SignInTries } from '@holdfast/database/identity/sign-in-tries';
import { Global, Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '@holdfast/runtime/clock';
import { AnswerLinkThrottle } from './answer-link-throttle.ts';
import { SessionStore } from './session.store.ts';
import { InvitationThrottle } from './invitation-throttle.ts';
import { ResetThrottle } from './reset-throttle.ts';
import { SignInThrottle } from './sign-in-throttle.ts';
import { TestMessageThrottle } from './test-message-throttle.ts';

/** Accounts and sessions stand outside every council, so they have doors of their own. */
@Global()
@Module({
  providers: [
    SignInThrottle,
    InvitationThrottle,
    AnswerLinkThrottle,
    ResetThrottle,
    TestMessageThrottle,
    {
      provide: AccountRecords,
      inject: [DataSource, Clock],
      useFactory: (source: DataSource, clock: Clock) => new AccountRecords(source, () => clock.today()),
    },
    {
      provide: InvitationRecords,
      inject: [DataSource],
      useFactory: (source: DataSource) => new InvitationRecords(source),
    },
    {
      provide: PasswordRecords,
      inject: [DataSource],
      useFactory: (source: DataSource) => new PasswordRecords(source),
    },
    { provide: SignInTries, inject: [DataSource], useFactory: (source: DataSource) => new SignInTries(source) },
    { provide: SessionRecords, inject: [DataSource], useFactory: (source: DataSource) => new SessionRecords(source) },
    {
      provide: SessionStore,
      inject: [SessionRecords, Clock],
      useFactory: (records: SessionRecords, clock: Clock) => new SessionStore(records, () => clock.real()),
    },
  ],
  exports: [
    PasswordRecords,
    ResetThrottle,
    AccountRecords,
    InvitationRecords,
    SessionRecords,
    SessionStore,
    SignInThrottle,
    InvitationThrottle,
    AnswerLinkThrottle,
    TestMessageThrottle,
  ],
})
export class SessionModule {}
