import { Module } from '@nestjs/common';
import { CommitteesController } from './committees.controller.ts';

@Module({ controllers: [CommitteesController] })
export class CommitteesModule {}
