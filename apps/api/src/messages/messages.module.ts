import { Module } from '@nestjs/common';
import { MessagesController } from './messages.controller.ts';
import { MessagesService } from './messages.service.ts';
import { ReturnedMailService } from './returned-mail.service.ts';
import { UndeliveredService } from './undelivered.service.ts';

@Module({
  controllers: [MessagesController],
  providers: [MessagesService, UndeliveredService, ReturnedMailService],
})
export class MessagesModule {}
