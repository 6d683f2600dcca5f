import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { Config } from './platform/config/config.ts';
import { frameworkLog, openLog } from './platform/log/log.ts';
import { WorkerModule } from './worker.module.ts';

/** The whole worker, taking jobs. `close()` lets the running ones finish. */
export const createWorker = (config: Config): Promise<INestApplicationContext> => {
  const options = { logger: frameworkLog(openLog(config.logLevel)), abortOnError: false };
  return NestFactory.createApplicationContext(WorkerModule.with(config), options);
};
