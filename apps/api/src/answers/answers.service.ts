import type { AnswerValues, AskedPage, SavedDraft, SentAnswers } from '@holdfast/contracts/answers/shapes';
import { type AnswerLink, readAnswerLink } from '@holdfast/database/answers/answer-link';
import { CouncilDatabase, type CouncilRecords } from '@holdfast/database/council-database';
import { audienceOf } from '@holdfast/domain/audiences/audience';
import { holderOfLink, whatIsTheirs } from '@holdfast/services/answers/speaker';
import { type Answering, saveDraft, sendAnswers } from '@holdfast/services/answers/write';
import { sentence } from '@holdfast/words/sentence';
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { CurrentMember } from '../platform/access/current-member.ts';
import { Clock } from '@holdfast/runtime/clock';
import { CONFIG } from '@holdfast/runtime/installation.module';
import type { Config } from '../platform/config/config.ts';
import { ProblemError } from '../platform/http/problem.ts';
import { AnswerLinkThrottle } from '../platform/session/answer-link-throttle.ts';
import { inTheirWords } from '../platform/words/current-language.ts';
import { askedView } from './asked-view.ts';

/** By which door somebody comes: signed in, or with the link of a digest. */
export type Door = { readonly who: CurrentMember } | { readonly token: string; readonly request: FastifyRequest };

/** One sentence for a link that is forged, cut off or over: a stranger learns nothing from it. */
const unusable = (): ProblemError => new ProblemError('not_found', sentence('answers.link_unusable'));

/** What somebody is told whose link was one: whom to ask, and nothing of who answers now. */
const ended = (): ProblemError => new ProblemError('not_found', sentence('answers.link_ended'));

/** Whoever came in, and until when; null where they are signed in. */
interface CameIn extends Answering {
  readonly until: string | null;
}

type Work<Result> = (records: CouncilRecords, answering: CameIn) => Promise<Result>;

@Injectable()
export class AnswersService {
  constructor(
    private readonly database: CouncilDatabase,
    private readonly clock: Clock,
    private readonly throttle: AnswerLinkThrottle,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  read(door: Door): Promise<AskedPage> {
    return this.#through(door, async ({ today, answers, councils }, { asked, by, until }) => {
      const { name, settings } = await councils.read(today);
      const items = (await answers.asked(asked)).map(askedView);
      // All of it is done with elsewhere, or is somebody else's by now.
      if (until !== null && items.length === 0) throw ended();
      return { council: { name, accent: settings.accent }, name: by.name, until, today, items };
    });
  }

  saveDraft(door: Door, reminderId: string, revision: number, values: AnswerValues): Promise<SavedDraft> {
    return this.#through(door, async (records, answering) => ({
      revision: await saveDraft(records, answering, reminderId, revision, values),
    }));
  }

  send(door: Door, reminderIds: readonly string[]): Promise<SentAnswers> {
    return this.#through(door, async (records, answering) => {
      const { sent, refused } = await sendAnswers(records, answering, reminderIds, this.clock.now());
      return { sent, refused: refused.map(({ reminderId, why }) => ({ reminderId, sentence: inTheirWords(why) })) };
    });
  }

  async #through<Result>(door: Door, work: Work<Result>): Promise<Result> {
    if ('who' in door) return this.#signedIn(door.who, work);
    const link = readAnswerLink(door.token, this.config.linkSecret, this.clock.now());
    if (link === null) {
      await this.throttle.spend(door.request.ip);
      throw unusable();
    }
    return this.database
      .as({ via: 'link', linkId: link.digestId })
      .inCouncil(link.councilId, (records) => this.#behind(link, records, work));
  }

  #signedIn<Result>(who: CurrentMember, work: Work<Result>): Promise<Result> {
    const { councilId, membershipId, name, roles } = who;
    const by = { name, membershipId, digestId: null };
    return this.database.inCouncil(councilId, async (records) => {
      const asked = { membershipId, audience: audienceOf(roles), owedAs: await whatIsTheirs(records, membershipId) };
      return work(records, { asked, by, who, until: null });
    });
  }

  async #behind<Result>(link: AnswerLink, records: CouncilRecords, work: Work<Result>): Promise<Result> {
    const holder = await holderOfLink(records, link, this.clock.now());
    if (holder === null) throw ended();
    const { digestId } = link;
    const by = { name: holder.name, membershipId: null, digestId };
    const asked = { digestId, owedAs: holder.owedAs };
    return work(records, { asked, by, who: null, until: holder.until });
  }
}
