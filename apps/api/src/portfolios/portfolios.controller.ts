import { type AddPortfolio, addPortfolio, portfolio, portfolios } from '@holdfast/contracts/portfolios';
import { CouncilDatabase } from '@holdfast/database/council-database';
import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AllowKeepers, AllowMembers } from '../platform/access/allow.ts';
import { CouncilId, CurrentMember, type Who } from '../platform/access/who.ts';
import { Clock } from '../platform/config/clock.ts';
import { Answers } from '../platform/http/answers.ts';
import { oneInvalid } from '../platform/http/validate.ts';

@ApiTags('portfolios')
@Controller('api/portfolios')
export class PortfoliosController {
  constructor(
    private readonly database: CouncilDatabase,
    private readonly clock: Clock,
  ) {}

  @Get()
  @AllowMembers()
  @Answers('The council’s portfolios', portfolios)
  async list(@CouncilId() councilId: string) {
    return {
      items: await this.database.readCouncil(councilId, (records) => records.portfolios.list(this.clock.today())),
    };
  }

  @Post()
  @AllowKeepers()
  @Answers('Add a portfolio', portfolio, 201)
  async add(@CurrentMember() who: Who, @Body({ schema: addPortfolio }) body: AddPortfolio) {
    const added = await this.database.inCouncil(who.councilId, (records) =>
      records.portfolios.add(body, this.clock.today(), who.membershipId),
    );
    if (added === 'name_taken') throw oneInvalid('name', 'There is a portfolio of this name already.');
    return added;
  }
}
