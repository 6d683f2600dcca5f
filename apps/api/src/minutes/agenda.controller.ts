import {
  type AddAgendaItem,
  type ChangeAgendaItem,
  addAgendaItem,
  changeAgendaItem,
  proceedings,
} from '@holdfast/contracts/minutes/shapes';
import { Body, Controller, Delete, Patch, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AllowRegisterEditors } from '../platform/access/allow.ts';
import { Member, type CurrentMember } from '../platform/access/current-member.ts';
import { Answers, IdParam } from '../platform/http/answers.ts';
import { IfMatch, Versioned } from '../platform/http/version.ts';
import { AgendaService } from './agenda.service.ts';

@ApiTags('minutes')
@Controller('api')
export class AgendaController {
  constructor(private readonly agenda: AgendaService) {}

  @Post('meetings/:meetingId/agenda')
  @AllowRegisterEditors()
  @Answers('Add an item to the end of an agenda', proceedings, 201)
  add(
    @Member() who: CurrentMember,
    @IdParam('meetingId') meetingId: string,
    @Body({ schema: addAgendaItem }) body: AddAgendaItem,
  ) {
    return this.agenda.add(who, meetingId, body);
  }

  @Post('meetings/:meetingId/agenda/openings')
  @AllowRegisterEditors()
  @Answers('Begin an empty agenda with the items that a scrutiny committee opens with', proceedings, 201)
  open(@Member() who: CurrentMember, @IdParam('meetingId') meetingId: string) {
    return this.agenda.open(who, meetingId);
  }

  @Patch('agenda-items/:agendaItemId')
  @AllowRegisterEditors()
  @Versioned()
  @Answers('Change an item of an agenda, or move it to another place', proceedings)
  change(
    @Member() who: CurrentMember,
    @IdParam('agendaItemId') agendaItemId: string,
    @IfMatch() revision: number,
    @Body({ schema: changeAgendaItem }) body: ChangeAgendaItem,
  ) {
    return this.agenda.change(who, agendaItemId, revision, body);
  }

  @Delete('agenda-items/:agendaItemId')
  @AllowRegisterEditors()
  @Versioned()
  @Answers('Take an item off an agenda', proceedings)
  remove(@Member() who: CurrentMember, @IdParam('agendaItemId') agendaItemId: string, @IfMatch() revision: number) {
    return this.agenda.remove(who, agendaItemId, revision);
  }
}
