import type { Log } from '@holdfast/runtime/log';
import { type DynamicModule, Global, Module } from '@nestjs/common';

export const LOG = Symbol('Log');

@Global()
@Module({})
export class LogModule {
  static with(log: Log): DynamicModule {
    return { module: LogModule, providers: [{ provide: LOG, useValue: log }], exports: [LOG] };
  }
}
