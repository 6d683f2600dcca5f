import { Module } from '@nestjs/common';
import { MessagesController } from './messages.controller.ts';
import { MessagesService } from './messages.service.ts';
import { UndeliveredController } from './undelivered.controller.ts';
import { UndeliveredService } from './undelivered.service.ts';

@Module({
  controllers: [MessagesController, UndeliveredController],
  providers: [MessagesService, UndeliveredService],
})
export class MessagesModule {}
