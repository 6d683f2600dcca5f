import { Module } from '@nestjs/common';
import { AccountController } from './account.controller.ts';
import { AccountLetters } from './account-letters.ts';
import { AccountService } from './account.service.ts';
import { IdentityController } from './identity.controller.ts';
import { InvitationService } from './invitation.service.ts';
import { PasswordResetService } from './password-reset.service.ts';
import { SessionService } from './session.service.ts';

@Module({
  controllers: [IdentityController, AccountController],
  providers: [SessionService, InvitationService, AccountService, PasswordResetService, AccountLetters],
})
export class IdentityModule {}
