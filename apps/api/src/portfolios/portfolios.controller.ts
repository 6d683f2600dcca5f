import {
  type AddHolder,
  type AddPortfolio,
  type ChangeHolder,
  type ChangePortfolio,
  type PortfoliosQuery,
  addHolder,
  addPortfolio,
  changeHolder,
  changePortfolio,
  portfolioPage,
  portfolios,
  portfoliosQuery,
} from '@holdfast/contracts/portfolios/shapes';
import { nothing } from '@holdfast/contracts/values';
import { Body, Controller, Delete, Get, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AllowAdministrators, AllowRegisterEditors, AllowMembers } from '../platform/access/allow.ts';
import { CouncilId, Member, type CurrentMember } from '../platform/access/current-member.ts';
import { Answers, IdParam } from '../platform/http/answers.ts';
import { IfMatch, Versioned } from '../platform/http/version.ts';
import { PortfoliosService } from './portfolios.service.ts';

@ApiTags('portfolios')
@Controller('api/portfolios')
export class PortfoliosController {
  constructor(private readonly portfolios: PortfoliosService) {}

  @Get()
  @AllowMembers()
  @Answers('The council’s portfolios as they stand on a day', portfolios)
  list(@CouncilId() councilId: string, @Query({ schema: portfoliosQuery }) query: PortfoliosQuery) {
    return this.portfolios.list(councilId, query.on);
  }

  @Post()
  @AllowRegisterEditors()
  @Answers('Add a portfolio', portfolioPage, 201)
  add(@Member() who: CurrentMember, @Body({ schema: addPortfolio }) body: AddPortfolio) {
    return this.portfolios.add(who, body);
  }

  @Get(':portfolioId')
  @AllowMembers()
  @Answers('A portfolio, with who held it when, what it came from and what followed it', portfolioPage)
  read(@CouncilId() councilId: string, @IdParam('portfolioId') portfolioId: string) {
    return this.portfolios.read(councilId, portfolioId);
  }

  @Patch(':portfolioId')
  @AllowAdministrators()
  @Versioned()
  @Answers('Change a portfolio', portfolioPage)
  change(
    @Member() who: CurrentMember,
    @IdParam('portfolioId') portfolioId: string,
    @IfMatch() revision: number,
    @Body({ schema: changePortfolio }) body: ChangePortfolio,
  ) {
    return this.portfolios.change(who, portfolioId, revision, body);
  }

  @Delete(':portfolioId')
  @AllowAdministrators()
  @Versioned()
  @Answers('Take out a portfolio that nothing names', nothing)
  remove(@Member() who: CurrentMember, @IdParam('portfolioId') portfolioId: string, @IfMatch() revision: number) {
    return this.portfolios.remove(who, portfolioId, revision);
  }

  @Post(':portfolioId/holders')
  @AllowAdministrators()
  @Answers('Say who holds a portfolio, from when to when', portfolioPage, 201)
  addHolder(
    @Member() who: CurrentMember,
    @IdParam('portfolioId') portfolioId: string,
    @Body({ schema: addHolder }) body: AddHolder,
  ) {
    return this.portfolios.addHolder(who, portfolioId, body);
  }

  @Patch(':portfolioId/holders/:portfolioHolderId')
  @AllowAdministrators()
  @Versioned()
  @Answers('Change the days of a holder', portfolioPage)
  changeHolder(
    @Member() who: CurrentMember,
    @IdParam('portfolioId') portfolioId: string,
    @IdParam('portfolioHolderId') id: string,
    @IfMatch() revision: number,
    @Body({ schema: changeHolder }) body: ChangeHolder,
  ) {
    return this.portfolios.changeHolder(who, { portfolioId, id, revision }, body);
  }

  @Delete(':portfolioId/holders/:portfolioHolderId')
  @AllowAdministrators()
  @Versioned()
  @Answers('Take out a holder who was named by mistake', portfolioPage)
  removeHolder(
    @Member() who: CurrentMember,
    @IdParam('portfolioId') portfolioId: string,
    @IdParam('portfolioHolderId') id: string,
    @IfMatch() revision: number,
  ) {
    return this.portfolios.removeHolder(who, { portfolioId, id, revision });
  }
}
