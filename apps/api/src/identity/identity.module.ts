import { Module } from '@nestjs/common';
import { InvitationController } from './invitation.controller.ts';
import { InvitationService } from './invitation.service.ts';
import { SessionController } from './session.controller.ts';
import { SessionService } from './session.service.ts';

@Module({ controllers: [SessionController, InvitationController], providers: [SessionService, InvitationService] })
export class IdentityModule {}
