import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyRequest } from 'fastify';

const digestOf = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Whether a machine sent this secret in `Authorization: Bearer`; how long it takes tells nothing of the secret. */
export const bearsSecret = ({ headers: { authorization = '' } }: FastifyRequest, secret: string): boolean =>
  timingSafeEqual(digestOf(authorization), digestOf(`Bearer ${secret}`));
