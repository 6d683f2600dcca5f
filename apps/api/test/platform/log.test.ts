import fastify, { LogController } from 'fastify';
import { currentRequest, useCurrentRequest } from '../../src/platform/log/current-request.ts';
import { faultWithStack, useRequestLog } from '../../src/platform/log/log.ts';

test('a request has one id, in its answer and in the log, and the log names nobody', async () => {
  const lines: string[] = [];
  const server = fastify({
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => 'the-one-id',
    logger: {
      level: 'info',
      serializers: { err: faultWithStack },
      stream: { write: (line: string) => void lines.push(line) },
    },
  });
  useCurrentRequest(server);
  useRequestLog(server);
  server.get('/api/people/:name', async (request) => {
    const refused = Object.assign(new Error('duplicate key'), { detail: 'Key (email)=(ada@example.gov.uk) exists.' });
    request.log.error({ err: refused }, 'unforeseen error');
    await Promise.resolve();
    return { travels: currentRequest() };
  });
  const headers = { authorization: 'Bearer secret', cookie: 'holdfast=secret' };
  const answer = await server.inject({ url: '/api/people/Ada?search=Brook', headers });
  await server.close();
  expect(answer.headers['x-request-id']).toBe('the-one-id');
  expect(answer.json()).toEqual({ travels: 'the-one-id' });
  expect(currentRequest()).toBeNull();
  expect(lines.map((line) => line.includes('"reqId":"the-one-id"'))).toEqual([true, true]);
  expect(lines.join('')).toContain('/api/people/:name');
  expect(lines.join('')).not.toMatch(/Ada|Brook|ada@|secret/u);
});
