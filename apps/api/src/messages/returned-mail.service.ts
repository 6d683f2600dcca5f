import { CouncilDatabase } from '@holdfast/database/council-database';
import { ReturnedMailDoor } from '@holdfast/database/doors/returned-mail-door';
import { readReturned } from '@holdfast/mail/returned';
import { sentence } from '@holdfast/words/sentence';
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { bearsSecret } from '../platform/access/bearer.ts';
import { notSignedIn } from '../platform/access/current-member.ts';
import { Clock } from '@holdfast/runtime/clock';
import { CONFIG } from '@holdfast/runtime/installation.module';
import type { Config } from '../platform/config/config.ts';
import { ProblemError, notFound } from '../platform/http/problem.ts';

/** What became of a message that a mail server handed on: ids only, for the log. */
interface TakenIn {
  readonly outcome: 'bounced' | 'known_already' | 'sent_again' | 'unknown' | 'no_notice';
  readonly councilId?: string;
  readonly digestId?: string;
}

/**
 * For a mail server that hands on what comes into the sender's mailbox; shut while no secret is set. Whatever could be
 * read is answered alike, known or not: a mail server must not try again, and learns nothing.
 */
@Injectable()
export class ReturnedMailService {
  constructor(
    private readonly database: CouncilDatabase,
    private readonly door: ReturnedMailDoor,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async receive(request: FastifyRequest): Promise<void> {
    const { returnedMailSecret } = this.config;
    if (returnedMailSecret === undefined) throw notFound();
    if (!bearsSecret(request, returnedMailSecret)) throw notSignedIn();
    if (!Buffer.isBuffer(request.body)) throw new ProblemError('bad_request', sentence('messages.send_as_rfc822'));
    request.log.info(await this.#takeIn(request.body), 'mail came back');
  }

  /** As a scrutiny officer would bring it in. Neither the message nor what is no notice is kept. */
  async #takeIn(raw: Buffer): Promise<TakenIn> {
    const read = await readReturned(raw);
    if (read.kind === 'not_returned') return { outcome: 'no_notice' };
    const { letterId: digestId, address, reason } = read;
    const councilId = await this.door.councilOf(digestId);
    if (councilId === null) return { outcome: 'unknown', digestId };
    const { kind } = await this.database.inCouncil(councilId, ({ messages: { undelivered } }) =>
      undelivered.cameBack({ digestId, address, reason }, this.clock.now().toISOString()),
    );
    return { outcome: kind, councilId, digestId };
  }
}
