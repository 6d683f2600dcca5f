// Fields that exist nowhere but in this file: what is answered is imported after their rows are there.
import {
  agendaItemFields,
  attendanceFields,
  declarationFields,
  minuteFields,
} from '@holdfast/domain/minutes/field-rows';

for (const rows of [agendaItemFields, attendanceFields, declarationFields, minuteFields])
  Object.assign(rows, { evidence_source: { kind: 'words' } });
const { agendaItem, attendance, declaration, minute } = await import('./shapes.ts');

test('a new field of what is kept of a meeting is answered', () => {
  for (const { shape } of [agendaItem, attendance, declaration, minute]) {
    expect(Object.keys(shape)).toContain('evidenceSource');
    expect(shape).not.toHaveProperty('meetingId');
  }
});
