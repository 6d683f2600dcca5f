import { Module } from '@nestjs/common';
import { CommitteesController } from './committees.controller.ts';
import { CommitteeEndingsService } from './committee-endings.service.ts';
import { CommitteesService } from './committees.service.ts';
import { MembersService } from './members.service.ts';

@Module({
  controllers: [CommitteesController],
  providers: [CommitteesService, CommitteeEndingsService, MembersService],
})
export class CommitteesModule {}
