import { Module } from '@nestjs/common';
import { MessagesController } from './messages.controller.ts';
import { MessagesService } from './messages.service.ts';
import { ReturnedMailController } from './returned-mail.controller.ts';
import { ReturnedMailService } from './returned-mail.service.ts';
import { UndeliveredController } from './undelivered.controller.ts';
import { UndeliveredService } from './undelivered.service.ts';

@Module({
  controllers: [MessagesController, UndeliveredController, ReturnedMailController],
  providers: [MessagesService, UndeliveredService, ReturnedMailService],
})
export class MessagesModule {}
