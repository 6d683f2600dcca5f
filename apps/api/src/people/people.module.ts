import { Module } from '@nestjs/common';
import { InvitationsController } from './invitations.controller.ts';
import { InvitationsService } from './invitations.service.ts';
import { LeavingService } from './leaving.service.ts';
import { PeopleController } from './people.controller.ts';
import { PeopleService } from './people.service.ts';

@Module({
  controllers: [PeopleController, InvitationsController],
  providers: [PeopleService, InvitationsService, LeavingService],
})
export class PeopleModule {}
