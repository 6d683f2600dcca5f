import { inEnglish } from '@holdfast/words/testing/in-english';
import { decideKind, type SeatWithPlaces } from './decide-kind.ts';

const seat = (values: Partial<SeatWithPlaces> = {}): SeatWithPlaces => ({
  name: 'Cllr Ada Brook',
  startsOn: '2025-05-21',
  endsOn: '2026-05-19',
  elsewhere: [{ what: 'portfolio', name: 'Homes', startsOn: '2025-05-21', endsOn: null }],
  ...values,
});

test('a committee with a member of the executive does not become one that scrutinises it, and the member is named', () => {
  expect(inEnglish(decideKind('panel', [seat({ elsewhere: [] }), seat()], 'england'))).toMatchObject({
    code: 'committees.kind_scrutinises_executive',
    sentence:
      'Cllr Ada Brook holds the portfolio Homes since 21 May 2025. No member of the executive may sit on a committee that scrutinises it (Local Government Act 2000, section 9FA(3)). End that seat here first, or keep the kind of the committee.',
  });
  expect(decideKind('other', [seat()], 'england').allowed).toBe(true);
  expect(decideKind('panel', [seat()], 'scotland').allowed).toBe(true);
});

test('a seat that was over before the portfolio began is no hindrance', () => {
  const places: SeatWithPlaces['elsewhere'] = [
    { what: 'portfolio', name: 'Homes', startsOn: '2026-05-20', endsOn: null },
  ];
  expect(decideKind('board', [seat({ elsewhere: places })], 'wales').allowed).toBe(true);
});

test('a committee with somebody who scrutinises does not become the executive', () => {
  const places: SeatWithPlaces['elsewhere'] = [
    { what: 'scrutiny', name: 'Housing Panel', startsOn: null, endsOn: null },
  ];
  expect(inEnglish(decideKind('cabinet', [seat({ elsewhere: places })], 'wales'))).toMatchObject({
    code: 'committees.kind_scrutinises_executive',
    sentence: expect.stringContaining('Cllr Ada Brook sits on Housing Panel') as unknown,
  });
  expect(decideKind('panel', [seat({ elsewhere: places })], 'wales').allowed).toBe(true);
});
