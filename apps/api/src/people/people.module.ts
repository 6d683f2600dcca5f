import { Module } from '@nestjs/common';
import { PeopleController } from './people.controller.ts';
import { InvitationsService } from './invitations.service.ts';
import { LeavingService } from './leaving.service.ts';
import { PeopleService } from './people.service.ts';

@Module({
  controllers: [PeopleController],
  providers: [PeopleService, InvitationsService, LeavingService],
})
export class PeopleModule {}
