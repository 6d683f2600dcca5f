import { isoDate } from '../calendar/iso-date.ts';
import { forecast, type ForecastGround } from './forecast.ts';
import { usualReminderRules as rules } from './reminder-rules.ts';
import { awaiting, directory, england, settings } from './testing/council.ts';

const about = { lead: ['Ada Brook'], actionLead: null, portfolioId: 'p1' };
const ground: ForecastGround = {
  ...{ watched: [{ facts: awaiting, settings, about }], meetings: [], notices: [], standing: [] },
  ...{ directory, pauses: [], rules, calendar: england, already: [] },
};
const said = (of: ForecastGround, days?: number) =>
  forecast(of, isoDate('2012-09-01'), days).map(
    ({ day, recipient, kind, heldBackBy }) => `${day} ${recipient.id} ${kind}${heldBackBy === null ? '' : ' held'}`,
  );

test('what will be sent is told day by day, with why', () => {
  expect(said(ground)).toEqual([
    '2012-09-03 ada ordinary',
    '2012-09-04 ada ordinary',
    '2012-09-12 ada urgent',
    '2012-09-19 ada ordinary',
    '2012-09-26 ada ordinary',
    '2012-09-26 m-ben urgent',
  ]);
  const whys = forecast(ground, isoDate('2012-09-01')).flatMap(({ items }) => items.map(({ why }) => why));
  expect(whys[2]).toMatch(/^A response was due by 11 September 2012.+It is asked for the first time\.$/u);
  expect(whys[3]).toMatch(/It was asked for on 12 September 2012, and nobody has answered\.$/u);
  expect(whys[5]).toMatch(/Whoever was asked has not answered\.$/u);
});

test('a pause is shown on the day on which something would have left, once, and one digest follows it', () => {
  const pause = {
    ...({ what: 'council', personId: null, recommendationId: null, reason: 'Purdah' } as const),
    ...{ fromOn: isoDate('2012-09-10'), untilOn: isoDate('2012-09-18') },
  };
  expect(said({ ...ground, pauses: [pause] }, 25)).toEqual([
    '2012-09-03 ada ordinary',
    '2012-09-04 ada ordinary',
    '2012-09-12 ada urgent held',
    '2012-09-19 ada urgent',
  ]);
});

test('the agenda of a meeting to come is told to the scrutiny officers', () => {
  const meeting = { meetingId: 'm1', committee: 'Scrutiny Committee', heldOn: isoDate('2012-09-20') };
  expect(said({ ...ground, watched: [], meetings: [meeting] })).toEqual([
    '2012-09-07 m-officer ordinary',
    '2012-09-13 m-officer ordinary',
    '2012-09-20 m-officer ordinary',
  ]);
});
