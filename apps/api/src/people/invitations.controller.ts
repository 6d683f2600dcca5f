import { type Invite, directory, invite, sentInvitation } from '@holdfast/contracts/people/shapes';
import { Body, Controller, Delete, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AllowAdministrators } from '../platform/access/allow.ts';
import { Member, type CurrentMember } from '../platform/access/current-member.ts';
import { Answers, IdParam } from '../platform/http/answers.ts';
import { IfMatch, Versioned } from '../platform/http/version.ts';
import { InvitationsService } from './invitations.service.ts';
import { PeopleService } from './people.service.ts';

@ApiTags('people')
@Controller('api/invitations')
export class InvitationsController {
  constructor(
    private readonly invitations: InvitationsService,
    private readonly people: PeopleService,
  ) {}

  @Post()
  @AllowAdministrators()
  @Answers('Invite somebody by e-mail', sentInvitation, 201)
  invite(@Member() who: CurrentMember, @Body({ schema: invite }) body: Invite) {
    return this.invitations.invite(who, body);
  }

  @Post(':invitationId/sending')
  @AllowAdministrators()
  @Versioned()
  @Answers('Send an invitation again, with a new link', sentInvitation)
  sendAgain(@Member() who: CurrentMember, @IdParam('invitationId') invitationId: string, @IfMatch() revision: number) {
    return this.invitations.sendAgain(who, invitationId, revision);
  }

  @Delete(':invitationId')
  @AllowAdministrators()
  @Versioned()
  @Answers('Withdraw an invitation: its link can be used no more', directory)
  async withdraw(
    @Member() who: CurrentMember,
    @IdParam('invitationId') invitationId: string,
    @IfMatch() revision: number,
  ) {
    await this.invitations.withdraw(who, invitationId, revision);
    return this.people.directory(who.councilId);
  }
}
