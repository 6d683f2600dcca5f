import type {
  DigestPreview,
  ForecastItemView,
  ForecastQuery,
  ForecastView,
  PreviewQuery,
} from '@holdfast/contracts/reminders/forecast';
import { CouncilDatabase, type CouncilRecords } from '@holdfast/database/council-database';
import { digestLanguage } from '@holdfast/services/reminders/letters/digest-language';
import { digestLetter } from '@holdfast/services/reminders/letters/digest-letter';
import { readForecastGround } from '@holdfast/services/reminders/forecast-ground';
import type { DigestItemRow, ReminderWords } from '@holdfast/database/reminders/reminder-rows';
import { addDays, type IsoDate } from '@holdfast/domain/dates/iso-date';
import { forecast, type ForecastGround } from '@holdfast/domain/reminders/digests/forecast';
import type { WrittenDigest } from '@holdfast/services/reminders/letters/write-digest';
import { sentence } from '@holdfast/words/sentence';
import { CONFIG } from '@holdfast/runtime/installation.module';
import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '../platform/config/config.ts';
import { Clock } from '@holdfast/runtime/clock';
import { ProblemError } from '../platform/http/problem.ts';
import { inTheirWords } from '../platform/words/current-language.ts';
import { digestView, inOrder, listDrafted, type ListedDigest, listForecast, namesOf, onlyOf } from './forecast-view.ts';

/** How far ahead it is told what will be sent. */
const days = 30;
/** Of one message, among all of them. The page of the message lists everything. */
const shown = 10;

interface Found {
  readonly day: string;
  readonly recipientName: string;
  readonly address: string;
  readonly kind: 'ordinary' | 'urgent';
  readonly items: readonly (ReminderWords & Pick<DigestItemRow, 'kind' | 'because' | 'dueOn' | 'isNew'>)[];
  readonly listed: ListedDigest;
}

@Injectable()
export class ForecastService {
  constructor(
    private readonly database: CouncilDatabase,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  read(councilId: string, query: ForecastQuery): Promise<ForecastView> {
    const today = this.clock.today();
    return this.database.readCouncil(councilId, async (records) => {
      const ground = await readForecastGround(records, today, days, this.config.mail !== null);
      const told = forecast(ground, today, days);
      const drafted = await records.digests.drafted(today);
      const all = [
        ...drafted.map((digest) => listDrafted(digest, ground.directoryOn(today))),
        ...told.digests.map(listForecast),
      ];
      const digests = inOrder(onlyOf(all, query));
      const { rules } = ground.dayOn(today);
      return {
        today,
        until: addDays(today, days - 1),
        reminds: rules.on,
        sending: rules.sending,
        digests: await withWords(records, digests, shown),
        quietDays: told.quietDays.map((day) => ({ ...day, because: inTheirWords(day.because) })),
        unreached: told.unreached.map((who) => ({ ...who, why: inTheirWords(who.why) })),
        unasked: told.unasked,
        recipients: namesOf(all),
        portfolios: await portfoliosOf(records, all, today),
      };
    });
  }

  async preview(councilId: string, query: PreviewQuery): Promise<DigestPreview> {
    const { digest, letter, items } = await this.#letter(councilId, query);
    const recipient = { name: digest.recipientName, address: digest.address };
    return {
      day: digest.day,
      state: digest.listed.state,
      recipient,
      subject: [...letter.inParts.subject],
      plain: [...letter.inParts.plain],
      items,
    };
  }

  async page(councilId: string, query: PreviewQuery): Promise<string> {
    return (await this.#letter(councilId, query)).letter.html;
  }

  /** No link is made for it, and nothing is written: whoever looks at a message sends none. */
  #letter(
    councilId: string,
    query: PreviewQuery,
  ): Promise<{ digest: Found; letter: WrittenDigest; items: ForecastItemView[] }> {
    const today = this.clock.today();
    return this.database.readCouncil(councilId, async (records) => {
      const digest =
        (await drafted(records, query, today)) ?? (await planned(records, query, today, this.config.mail !== null));
      if (digest === null) throw noSuchDigest();
      const { name, settings } = await records.councils.read(today);
      const [listed] = await withWords(records, [digest.listed], digest.listed.items.length);
      const language = await digestLanguage(records, digest.address, settings);
      const letter = digestLetter({ digest, ...digest, council: { name, ...settings }, link: 'made_later', language });
      return { digest, letter, items: listed?.items ?? [] };
    });
  }
}

const noSuchDigest = (): ProblemError => new ProblemError('not_found', sentence('reminders.no_such_digest'));

const withWords = async ({ reminders }: CouncilRecords, digests: readonly ListedDigest[], most: number) => {
  const listed = digests.map((digest) => ({ digest, items: digest.items.slice(0, most) }));
  const keyOf = ({ recommendationId, actionId, meetingId }: ListedDigest['items'][number]): string =>
    `${recommendationId} ${actionId} ${meetingId}`;
  const about = [...new Map(listed.flatMap(({ items }) => items.map((item) => [keyOf(item), item]))).entries()];
  const words = await reminders.words(about.map(([, item]) => item));
  const known = new Map(about.map(([key], at) => [key, words[at]]));
  return listed.map(({ digest, items }) => digestView(digest, items, (item) => known.get(keyOf(item))));
};

const portfoliosOf = async ({ portfolios }: CouncilRecords, digests: readonly ListedDigest[], today: string) => {
  const asked = new Set(digests.flatMap(({ items }) => items.map(({ portfolioId }) => portfolioId)));
  return (await portfolios.list(today))
    .filter(({ portfolioId }) => asked.has(portfolioId))
    .map(({ portfolioId, name }) => ({ portfolioId, name }));
};

const drafted = async (
  { digests, reminders }: CouncilRecords,
  query: PreviewQuery,
  today: IsoDate,
): Promise<Found | null> => {
  if (query.day !== today) return null;
  const all = await digests.drafted(today);
  const found = all.find(({ recipientId, kind }) => recipientId === query.recipient && kind === query.kind);
  if (found === undefined) return null;
  const items = await digests.items(found.digestId);
  return { ...found, day: found.forDay, items, listed: listDrafted(found, await reminders.directory(today)) };
};

const planned = async (
  records: CouncilRecords,
  query: PreviewQuery,
  today: IsoDate,
  hasServer: boolean,
): Promise<Found | null> => {
  if (query.day < today || query.day > addDays(today, days - 1)) return null;
  const ground: ForecastGround = await readForecastGround(records, today, days, hasServer);
  const found = forecast(ground, today, days).digests.find(
    ({ day, kind, recipient, heldBackBy }) =>
      day === query.day && kind === query.kind && recipient.id === query.recipient && heldBackBy === null,
  );
  if (found === undefined) return null;
  const words = await records.reminders.words(found.items.map(({ reminder }) => reminder));
  return {
    day: found.day,
    kind: found.kind,
    recipientName: found.recipient.name,
    address: found.recipient.address,
    listed: listForecast(found),
    items: found.items.flatMap(({ reminder, isNew }, at) => {
      const about = words[at];
      return about === undefined
        ? []
        : [{ ...about, kind: reminder.kind, because: reminder.because, dueOn: reminder.dueOn, isNew }];
    }),
  };
};
