import { inEnglish } from '@holdfast/words/testing/in-english';
import { isoDate } from '../../dates/iso-date.ts';
import { escalationsOf } from '../due/ask-days.ts';
import type { Directory } from './directory.ts';
import { usualReminderRules as rules } from '../rules/reminder-rules.ts';
import { directory, england, overdueReminder } from '../testing/council.ts';
import { type AskedAbout, whoIsAsked } from './who-is-asked.ts';

const today = isoDate('2012-09-12');
const about = (lead: readonly string[], more: Partial<AskedAbout> = {}): AskedAbout => ({
  lead,
  actionLead: null,
  portfolioId: 'p1',
  ...more,
});
const asked = (whose: AskedAbout, among: Directory = directory) =>
  whoIsAsked(overdueReminder, whose, among, today).map(({ recipient, askedAs, because }) => ({
    id: recipient.id,
    askedAs,
    because: inEnglish(because),
  }));

test('the lead is asked, once for each address, by the account where there is one', () => {
  expect(asked(about(['Ada Brook', 'Housing Team', 'Head of Housing']))).toMatchObject([
    { id: 'ada', askedAs: 'lead' },
  ]);
  expect(asked(about(['Cllr Ben Dale']))).toMatchObject([{ id: 'm-ben', askedAs: 'lead' }]);
});

test('whoever leads the action is asked for it before the lead of the recommendation', () => {
  const action = { ...overdueReminder, kind: 'action_overdue', actionId: 'a1' } as const;
  const whose = about(['Ada Brook'], { actionLead: ['Ben Dale'] });
  expect(whoIsAsked(action, whose, directory, today).map(({ recipient }) => recipient.id)).toEqual(['m-ben']);
});

test('with nobody to be reached the holder of the portfolio is asked, and then the scrutiny officers, who are told why', () => {
  expect(asked(about(['Cora Finch']))).toEqual([
    { id: 'm-ben', askedAs: 'portfolio_holder', because: 'A response was due. Cora Finch left on 30 June 2012.' },
  ]);
  expect(asked(about(['Zed'], { portfolioId: null }))).toEqual([
    {
      id: 'm-officer',
      askedAs: 'scrutiny_officer',
      because: 'A response was due. Nobody in the directory is called “Zed”. Nobody holds a portfolio for it.',
    },
  ]);
  expect(asked(about([]), { people: [], members: [], holders: [] })).toEqual([]);
});

test('the chain is walked by working days, and an address asked already is not asked again as something else', () => {
  const steps = (day: string) => escalationsOf(overdueReminder, rules, england, isoDate(day));
  expect(steps('2012-09-25')).toEqual([]);
  expect(steps('2012-09-26')).toEqual([{ step: 1, to: 'portfolio_holder', on: '2012-09-26' }]);
  expect(steps('2012-10-10').map(({ step }) => step)).toEqual([1, 2]);
  const told = whoIsAsked(overdueReminder, about(['Ben Dale']), directory, today, steps('2012-10-10'));
  expect(told.map(({ recipient, step }) => [recipient.id, step])).toEqual([
    ['m-ben', 0],
    ['m-officer', 2],
  ]);
});
