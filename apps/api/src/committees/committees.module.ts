import { Module } from '@nestjs/common';
import { CommitteeEndingsService } from './committee-endings.service.ts';
import { CommitteesController } from './committees.controller.ts';
import { CommitteesService } from './committees.service.ts';
import { MembersController } from './members.controller.ts';
import { MembersService } from './members.service.ts';

@Module({
  controllers: [CommitteesController, MembersController],
  providers: [CommitteesService, CommitteeEndingsService, MembersService],
})
export class CommitteesModule {}
