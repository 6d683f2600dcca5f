import type { INestApplicationContext } from '@nestjs/common';
import { NestApplicationContextOptions } from '@nestjs/common/interfaces/nest-application-context-options.interface';
import { NestFactory } from '@nestjs/core';
import type { Config } from './platform/config/config.ts';
import { frameworkLog, openLog } from './platform/log/log.ts';
import { WorkerModule } from './worker.module.ts';

/** The whole worker, taking jobs. `close()` lets the running ones finish. */
export const createWorker = (config: Config): Promise<INestApplicationContext> => {
  const options = new NestApplicationContextOptions();
  options.logger = frameworkLog(openLog(config.logLevel));
  options.abortOnError = false;
  return NestFactory.createApplicationContext(WorkerModule.with(config), options);
};
