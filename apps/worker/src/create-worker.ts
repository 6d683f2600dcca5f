import { Clock } from '@holdfast/runtime/clock';
import { frameworkLog } from '@holdfast/runtime/framework-log';
import { openLog } from '@holdfast/runtime/log';
import type { INestApplicationContext } from '@nestjs/common';
import { NestApplicationContextOptions } from '@nestjs/common/interfaces/nest-application-context-options.interface';
import { NestFactory } from '@nestjs/core';
import type { Config } from './platform/config/config.ts';
import { WorkerModule } from './worker.module.ts';

/** The whole worker, taking jobs. `close()` lets the running ones finish. */
export const createWorker = (config: Config): Promise<INestApplicationContext> => {
  const log = openLog(config.logLevel);
  const options = new NestApplicationContextOptions();
  options.logger = frameworkLog(log);
  options.abortOnError = false;
  return NestFactory.createApplicationContext(WorkerModule.with(config, new Clock(config.clockOffset), log), options);
};
