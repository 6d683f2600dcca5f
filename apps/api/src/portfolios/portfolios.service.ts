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
import { changePortfolio } from '@holdfast/services/portfolios/change';
import { type TermSeen, addTerm, changeTerm, removeTerm } from '@holdfast/services/portfolios/terms';
import { kept } from '@holdfast/services/refusal';
import { Injectable } from '@nestjs/common';
import type { CurrentMember } from '../platform/access/current-member.ts';
import { Clock } from '@holdfast/runtime/clock';
import { notFound } from '../platform/http/problem.ts';
import { countBy } from '../recommendations/index.ts';

@Injectable()
export class PortfoliosService {
  constructor(
    private readonly database: CouncilDatabase,
    private readonly clock: Clock,
  ) {}

  list(who: CurrentMember, on: string | undefined): Promise<{ items: Portfolio[] }> {
    return this.database.readCouncil(who.councilId, async (records) => {
      const openIn = await this.openIn(records, who);
      const rows = await records.portfolios.list(on ?? this.clock.today());
      return { items: rows.map((row) => ({ ...row, openItems: openIn(row.portfolioId) })) };
    });
  }

  read(who: CurrentMember, portfolioId: string): Promise<PortfolioPage> {
    return this.database.readCouncil(who.councilId, (records) => this.page(records, portfolioId, who));
  }

  add(who: CurrentMember, values: AddPortfolio): Promise<PortfolioPage> {
    return this.database.inCouncil(who.councilId, async (records) => {
      const { id } = kept(await records.portfolios.add(values, who.membershipId));
      return this.page(records, id, who);
    });
  }

  change(who: CurrentMember, portfolioId: string, revision: number, values: ChangePortfolio): Promise<PortfolioPage> {
    return this.#within(who, portfolioId, (records) => changePortfolio(records, portfolioId, revision, values, who));
  }

  async remove(who: CurrentMember, portfolioId: string, revision: number): Promise<Nothing> {
    await this.database.inCouncil(who.councilId, async ({ portfolios }) => {
      kept(await portfolios.remove(portfolioId, revision, who.membershipId));
    });
    return {};
  }

  addHolder(who: CurrentMember, portfolioId: string, holder: AddHolder): Promise<PortfolioPage> {
    return this.#within(who, portfolioId, (records) => addTerm(records, { ...holder, portfolioId }, who));
  }

  changeHolder(who: CurrentMember, term: TermSeen, values: ChangeHolder): Promise<PortfolioPage> {
    return this.#within(who, term.portfolioId, (records) => changeTerm(records, term, values, who));
  }

  removeHolder(who: CurrentMember, term: TermSeen): Promise<PortfolioPage> {
    return this.#within(who, term.portfolioId, (records) => removeTerm(records, term, who));
  }

  #within(
    who: CurrentMember,
    portfolioId: string,
    work: (records: CouncilRecords) => Promise<void>,
  ): Promise<PortfolioPage> {
    return this.database.inCouncil(who.councilId, async (records) => {
      await work(records);
      return this.page(records, portfolioId, who);
    });
  }

  private async page(records: CouncilRecords, portfolioId: string, who: CurrentMember): Promise<PortfolioPage> {
    const page = await records.portfolios.read(portfolioId, this.clock.today());
    if (page === null) throw notFound();
    return { ...page, openItems: (await this.openIn(records, who))(portfolioId) };
  }

  private async openIn(records: CouncilRecords, who: CurrentMember) {
    return countBy({ records, who, today: this.clock.today() }, 'portfolio', { list: 'open' });
  }
}
