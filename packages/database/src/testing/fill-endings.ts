import type { CouncilRecords } from '../council-database.ts';

/** A committee that is to end. */
export async function fillEndings({ committees, endings }: CouncilRecords, by: string): Promise<void> {
  const panel = await committees.add({ name: 'Floods Panel', kind: 'panel' }, by);
  if (panel === 'name_taken') throw new Error('The council is not fresh.');
  const choices = { successorId: null, callOffMeetings: false };
  const wish = { what: 'committee', subjectId: panel.committeeId, lastDay: '2013-05-21', choices } as const;
  const planned = await endings.plan(wish, panel.revision, by);
  if (planned.kind !== 'changed') throw new Error(JSON.stringify(planned));
}
