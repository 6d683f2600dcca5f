import { Global, Module } from '@nestjs/common';
import { CONFIG } from '@holdfast/runtime/installation.module';
import type { Config } from '../config/config.ts';
import { Mail } from './mail.ts';

@Global()
@Module({
  providers: [{ provide: Mail, inject: [CONFIG], useFactory: (config: Config) => new Mail(config.mail) }],
  exports: [Mail],
})
export class MailModule {}
