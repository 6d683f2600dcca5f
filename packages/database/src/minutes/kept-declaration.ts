import { columnsOf } from '@holdfast/domain/fields/field';
import { declarationFields } from '@holdfast/domain/minutes/field-rows';
import { isoDate } from '@holdfast/domain/dates/iso-date';
import type { Nation } from '@holdfast/domain/councils/nation';
import { decideDeclaration } from '@holdfast/domain/minutes/declarations';
import { refuse } from '../kept-records/kept-outcome.ts';
import { keptRecord } from '../kept-records/kept-record.ts';
import type { DeclarationValues } from './minutes.record.ts';

const meetingSql = `
select c.nation, m.held_on as "heldOn" from meeting m join council c on c.council_id = $1
where m.council_id = $1 and m.meeting_id = $2`;

export const keptDeclaration = keptRecord<DeclarationValues>({
  noun: 'declaration',
  table: 'declaration',
  key: 'declaration_id',
  columns: columnsOf(declarationFields),
  called: ({ name }) => name,
  refuse: async (transaction, { after }) => {
    if (after === null) return null;
    const meeting = await transaction.row<{ nation: Nation; heldOn: string }>('nation-of-meeting', meetingSql, [
      after.meetingId,
    ]);
    if (meeting === null) return null;
    const decision = decideDeclaration(after, { nation: meeting.nation, heldOn: isoDate(meeting.heldOn) });
    return decision.allowed
      ? null
      : refuse(
          decision.code,
          decision.code === 'minutes.whip_is_forbidden' ? 'tookNoPart' : 'words',
          decision.sentence,
        );
  },
});
