import { inEnglish } from '@holdfast/words/testing/in-english';
import { isoDate } from '../dates/iso-date.ts';
import { type ReminderRules, usualReminderRules } from '../reminders/rules/reminder-rules.ts';
import { settingFault } from './check-setting.ts';
import { reminderPreview } from './preview/reminder-changes.ts';

const today = isoDate('2012-09-03');
const england = { nation: 'england', closures: [] } as const;
const fault = (change: Partial<ReminderRules>) => {
  const value = { ...usualReminderRules, ...change };
  const found = settingFault({ name: 'reminders', value, validFrom: '2012-09-01' }, 'england', today);
  return found === null ? null : { field: found.field, sentence: inEnglish(found.sentence) };
};
const twice = ['untouched', 'untouched'] as const;
const step = (afterWorkingDays: number) => ({ afterWorkingDays, to: 'scrutiny_officers' }) as const;

test('rules for reminders are refused with the part that is at fault', () => {
  expect(fault({})).toBeNull();
  expect(fault({ responseLeads: [] })).toBeNull();
  expect(fault({ responseLeads: [5, 5] })).toEqual({
    field: 'value.responseLeads',
    sentence: 'The same number of days is there twice. Remove one.',
  });
  const refused: readonly Partial<ReminderRules>[] = [
    { responseLeads: [251] },
    { actionLeads: [-1] },
    { actionLeads: [1, 2, 3, 4, 5, 6] },
    { publicationLead: 2.5 },
    { noticeLead: 251 },
    { repeatAfter: 0 },
    { repeatAfter: 61 },
    { untouchedMonths: 0 },
    { untouchedMonths: 37 },
    { linkDays: 0 },
    { linkDays: 91 },
    { escalation: [step(5), step(5)] },
    { escalation: [1, 2, 3, 4, 5, 6].map(step) },
    { escalation: [step(0)] },
    { sending: { from: '18:00', until: '08:00' } },
    { sending: { from: '08:00', until: '08:59' } },
    { sendingDays: [] },
    { sendingDays: [6] },
    { sendingDays: [1, 1] },
    { off: twice },
    { sending: { from: '8:00', until: '18:00' } },
    { sending: { from: '08:00', until: '24:00' } },
  ];
  for (const change of refused) expect(fault(change)?.field).toBe(`value.${Object.keys(change)[0] ?? ''}`);
  expect(fault({ sending: { from: '08:00', until: '09:00' } })).toBeNull();
});

test('new rules tell first how many responses are asked for on other days', () => {
  const open = [{ recommendationId: 'r1', reference: 'SR1', receivedOn: '2012-07-12', dueOn: '2012-09-11' }];
  const preview = (change: Partial<ReminderRules>) =>
    reminderPreview(open, usualReminderRules, { ...usualReminderRules, ...change }, england, today);
  expect(inEnglish(preview({ responseLeads: [20, 3] }))).toMatchObject({
    sentences: [
      '1 open response will be asked for on other days before it is due.',
      'What is overdue is asked for again after 5 working days without an answer.',
    ],
    listed: [{ what: 'SR1', before: '4 September 2012', after: '6 September 2012' }],
  });
  // The day that differs is over.
  expect(preview({ responseLeads: [25, 5] }).total).toBe(0);
  expect(inEnglish(preview({ on: false }).sentences)).toEqual(['Nobody will be reminded of anything.']);
});
