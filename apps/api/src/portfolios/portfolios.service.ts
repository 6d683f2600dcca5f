import type {
  AddHolder,
  AddPortfolio,
  ChangeHolder,
  ChangePortfolio,
  Portfolio,
  PortfolioPage,
} from '@holdfast/contracts/portfolios/shapes';
import type { Nothing } from '@holdfast/contracts/values';
import { CouncilDatabase, type CouncilRecords } from '@holdfast/database/council-database';
import type { KeptOutcome } from '@holdfast/database/kept-records/kept-outcome';
import { kept } from '@holdfast/services/refusal';
import { Injectable } from '@nestjs/common';
import type { CurrentMember } from '../platform/access/current-member.ts';
import { Clock } from '@holdfast/runtime/clock';
import { notFound } from '../platform/http/problem.ts';
import { placedUnder } from '../platform/http/placed-under.ts';

interface Term {
  readonly portfolioId: string;
  readonly id: string;
  readonly revision: number;
}

@Injectable()
export class PortfoliosService {
  constructor(
    private readonly database: CouncilDatabase,
    private readonly clock: Clock,
  ) {}

  list(councilId: string, on: string | undefined): Promise<{ items: Portfolio[] }> {
    return this.database.readCouncil(councilId, async ({ portfolios }) => {
      const open = await portfolios.openCounts();
      const rows = await portfolios.list(on ?? this.clock.today());
      return {
        items: rows.map((row) => ({ ...row, openItems: open.get(row.portfolioId) ?? 0 })),
      };
    });
  }

  read(councilId: string, portfolioId: string): Promise<PortfolioPage> {
    return this.database.readCouncil(councilId, (records) => this.page(records, portfolioId));
  }

  add(who: CurrentMember, values: AddPortfolio): Promise<PortfolioPage> {
    return this.database.inCouncil(who.councilId, async (records) => {
      const { id } = kept(await records.portfolios.add(values, who.membershipId));
      return this.page(records, id);
    });
  }

  change(who: CurrentMember, portfolioId: string, revision: number, values: ChangePortfolio): Promise<PortfolioPage> {
    return this.within(who, portfolioId, async ({ portfolios }) => {
      const place = await portfolios.placeOf(portfolioId);
      if (place === null) throw notFound();
      const placed = placedUnder(place, values, this.clock.today());
      return portfolios.change(portfolioId, revision, placed, who.membershipId);
    });
  }

  async remove(who: CurrentMember, portfolioId: string, revision: number): Promise<Nothing> {
    await this.database.inCouncil(who.councilId, async ({ portfolios }) => {
      kept(await portfolios.remove(portfolioId, revision, who.membershipId));
    });
    return {};
  }

  addHolder(who: CurrentMember, portfolioId: string, holder: AddHolder): Promise<PortfolioPage> {
    return this.within(who, portfolioId, ({ portfolios }) =>
      portfolios.addHolder({ ...holder, portfolioId }, who.membershipId),
    );
  }

  changeHolder(who: CurrentMember, term: Term, values: ChangeHolder): Promise<PortfolioPage> {
    return this.within(who, term.portfolioId, async (records) => {
      await ofPortfolio(records, term, this.clock.today());
      return records.portfolios.changeHolder(term.id, term.revision, values, who.membershipId);
    });
  }

  removeHolder(who: CurrentMember, term: Term): Promise<PortfolioPage> {
    return this.within(who, term.portfolioId, async (records) => {
      await ofPortfolio(records, term, this.clock.today());
      return records.portfolios.removeHolder(term.id, term.revision, who.membershipId);
    });
  }

  private within(
    who: CurrentMember,
    portfolioId: string,
    work: (records: CouncilRecords) => Promise<KeptOutcome>,
  ): Promise<PortfolioPage> {
    return this.database.inCouncil(who.councilId, async (records) => {
      if (!(await records.portfolios.isThere(portfolioId))) throw notFound();
      kept(await work(records));
      return this.page(records, portfolioId);
    });
  }

  private async page({ portfolios }: CouncilRecords, portfolioId: string): Promise<PortfolioPage> {
    const page = await portfolios.read(portfolioId, this.clock.today());
    if (page === null) throw notFound();
    return page;
  }
}

const ofPortfolio = async ({ portfolios }: CouncilRecords, { portfolioId, id }: Term, today: string): Promise<void> => {
  const page = await portfolios.read(portfolioId, today);
  if (page?.holders.some(({ portfolioHolderId }) => portfolioHolderId === id) !== true) throw notFound();
};
