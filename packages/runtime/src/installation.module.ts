import { type DynamicModule, Global, Module } from '@nestjs/common';
import { Clock } from './clock.ts';
import type { Installation } from './settings.ts';

/** The settings of the process; its own type of them is in its `platform/config`. */
export const CONFIG = Symbol('Config');

/** Settings and clock, for everything in the process. */
@Global()
@Module({})
export class InstallationModule {
  static with(config: Installation, clock: Clock): DynamicModule {
    return {
      module: InstallationModule,
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: Clock, useValue: clock },
      ],
      exports: [CONFIG, Clock],
    };
  }
}
