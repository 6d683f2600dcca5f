import { Global, Module } from '@nestjs/common';
import { CONFIG } from '../config/config.module.ts';
import type { Config } from '../config/config.ts';
import { type Log, openLog } from './log.ts';

export const LOG = Symbol('Log');

@Global()
@Module({
  providers: [{ provide: LOG, inject: [CONFIG], useFactory: (config: Config): Log => openLog(config.logLevel) }],
  exports: [LOG],
})
export class LogModule {}
