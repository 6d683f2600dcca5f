import {
  type AddAgendaItem,
  type ChangeAgendaItem,
  addAgendaItem,
  changeAgendaItem,
  proceedings,
} from '@holdfast/contracts/minutes';
import { Body, Controller, Delete, Patch, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AllowKeepers } from '../platform/access/allow.ts';
import { CurrentMember, type Who } from '../platform/access/who.ts';
import { Answers, IdParam } from '../platform/http/answers.ts';
import { IfMatch, Versioned } from '../platform/http/version.ts';
import { AgendaService } from './agenda.service.ts';

@ApiTags('minutes')
@Controller('api')
export class AgendaController {
  constructor(private readonly agenda: AgendaService) {}

  @Post('meetings/:meetingId/agenda')
  @AllowKeepers()
  @Answers('Add an item to the end of an agenda', proceedings, 201)
  add(
    @CurrentMember() who: Who,
    @IdParam('meetingId') meetingId: string,
    @Body({ schema: addAgendaItem }) body: AddAgendaItem,
  ) {
    return this.agenda.add(who, meetingId, body);
  }

  @Post('meetings/:meetingId/agenda/openings')
  @AllowKeepers()
  @Answers('Begin an empty agenda with the items that a scrutiny committee opens with', proceedings, 201)
  open(@CurrentMember() who: Who, @IdParam('meetingId') meetingId: string) {
    return this.agenda.open(who, meetingId);
  }

  @Patch('agenda-items/:agendaItemId')
  @AllowKeepers()
  @Versioned()
  @Answers('Change an item of an agenda, or move it to another place', proceedings)
  change(
    @CurrentMember() who: Who,
    @IdParam('agendaItemId') agendaItemId: string,
    @IfMatch() revision: number,
    @Body({ schema: changeAgendaItem }) body: ChangeAgendaItem,
  ) {
    return this.agenda.change(who, agendaItemId, revision, body);
  }

  @Delete('agenda-items/:agendaItemId')
  @AllowKeepers()
  @Versioned()
  @Answers('Take an item off an agenda', proceedings)
  remove(@CurrentMember() who: Who, @IdParam('agendaItemId') agendaItemId: string, @IfMatch() revision: number) {
    return this.agenda.remove(who, agendaItemId, revision);
  }
}
