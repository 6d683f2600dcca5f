import { randomUUID } from 'node:crypto';
import { Clock } from '@holdfast/runtime/clock';
import { frameworkLog } from '@holdfast/runtime/framework-log';
import { NestApplicationContextOptions } from '@nestjs/common/interfaces/nest-application-context-options.interface.js';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { LogController } from 'fastify';
import { AppModule } from './app.module.ts';
import type { Config } from './platform/config/config.ts';
import type { Proxies } from './platform/config/proxies.ts';
import { useCompression } from './platform/http/compress.plugin.ts';
import { useHeaders } from './platform/http/headers.plugin.ts';
import { useFileUploads } from './platform/http/one-file.ts';
import { ProblemFilter } from './platform/http/problem.filter.ts';
import { useRateLimit } from './platform/http/rate-limit.plugin.ts';
import { useRawMail } from './platform/http/raw-mail.ts';
import { useSmallBodies } from './platform/routes/bounds.ts';
import type { HearUnstated } from './platform/routes/stated.ts';
import { useCurrentRequest } from './platform/log/current-request.ts';
import { faultWithStack, useRequestLog } from './platform/log/log.ts';
import { serveOpenApi } from './platform/openapi/openapi.ts';
import { useCsrf } from './platform/session/csrf.plugin.ts';
import { sessionCookie, useSessions } from './platform/session/session.plugin.ts';
import { SessionStore } from './platform/session/session.store.ts';
import { useWebPages } from './platform/web/web.plugin.ts';

/** The first hop is whoever the API was reached by; a number of proxies are that and those behind it. */
const believed = (proxies: Proxies): false | string[] | ((address: string, hop: number) => boolean) => {
  if (typeof proxies === 'number') return (_, hop) => hop < proxies;
  return proxies === false ? false : [...proxies];
};

const serverOptions = (config: Config) => ({
  trustProxy: believed(config.trustProxy),
  bodyLimit: 2 * 1024 * 1024,
  logController: new LogController({ disableRequestLogging: true }),
  genReqId: () => randomUUID(),
  forceCloseConnections: 'idle' as const,
  routerOptions: { ignoreTrailingSlash: true },
  logger: { level: config.logLevel, serializers: { err: faultWithStack } },
});

/**
 * The whole API, ready to listen. Every request passes these in turn; none of them knows a feature. `hearUnstated`: told
 * of every refusal that its route does not state; the log says it too.
 */
export const createApp = async (
  config: Config,
  clock: Clock = new Clock(config.clockOffset),
  hearUnstated?: HearUnstated,
): Promise<NestFastifyApplication> => {
  const adapter = new FastifyAdapter(serverOptions(config));
  const server = adapter.getInstance();
  const options = new NestApplicationContextOptions();
  options.logger = frameworkLog(server.log);
  // Whoever starts the app says what went wrong, in a sentence.
  options.abortOnError = false;
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(config, clock), adapter, options);
  useCurrentRequest(server);
  useRequestLog(server);
  await useHeaders(server, config);
  await useCompression(server);
  await useSessions(server, config, app.get(SessionStore));
  await useRateLimit(server, config);
  await useCsrf(server);
  await useFileUploads(server);
  useRawMail(server);
  useSmallBodies(server);
  if (config.webRoot !== undefined) await useWebPages(server, config.webRoot, config.clockOffset);
  app.useGlobalFilters(new ProblemFilter(hearUnstated));
  await serveOpenApi(server, sessionCookie(config));
  await app.init();
  return app;
};
