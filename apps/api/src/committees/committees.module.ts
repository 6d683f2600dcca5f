import { Module } from '@nestjs/common';
import { CommitteesController } from './committees.controller.ts';
import { CommitteesService } from './committees.service.ts';
import { MembersController } from './members.controller.ts';
import { MembersService } from './members.service.ts';

@Module({ controllers: [CommitteesController, MembersController], providers: [CommitteesService, MembersService] })
export class CommitteesModule {}
