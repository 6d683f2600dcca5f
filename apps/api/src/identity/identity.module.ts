import { Module } from '@nestjs/common';
import { IdentityController } from './identity.controller.ts';
import { InvitationService } from './invitation.service.ts';
import { SessionService } from './session.service.ts';

@Module({ controllers: [IdentityController], providers: [SessionService, InvitationService] })
export class IdentityModule {}
