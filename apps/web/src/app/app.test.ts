import { readableAccent } from './accent.ts';
import { longDate, moment, shortDate } from './clock/dates.ts';
import { may } from '@holdfast/domain/permissions/may';
import { parseSearch, stringifySearch } from './search.ts';

describe('the accent of a council', () => {
  test('is taken when white can be read on it', () => {
    expect(readableAccent('#12495a')).toBe('#12495a');
  });
  test('is left when it is too pale, or no colour', () => {
    expect(readableAccent('#ffd200')).toBeNull();
    expect(readableAccent('url(evil)')).toBeNull();
    expect(readableAccent(null)).toBeNull();
  });
});

describe('dates for reading', () => {
  test('are British, whatever the clock of the computer', () => {
    expect(longDate('2012-08-16')).toBe('16 August 2012');
    expect(shortDate('2012-09-12')).toBe('12 Sep 2012');
    expect(moment('2012-07-20T23:30:00.000Z')).toBe('21 Jul 2012, 00:30');
  });
});

describe('addresses', () => {
  test('carry plain words there and back', () => {
    const search = { search: '2012 "urgent"', status: 'on_track,at_risk' };
    expect(parseSearch(stringifySearch(search).slice(1))).toEqual(search);
  });
  test('hold nothing idle', () => {
    expect(stringifySearch({ search: '', due: undefined })).toBe('');
  });
});

describe('what is offered', () => {
  test('follows from any of a person’s roles', () => {
    expect(may(['committee_member', 'responder'], 'answer')).toBe(true);
    expect(may(['committee_member'], 'answer')).toBe(false);
    expect(may([], 'editRegister')).toBe(false);
  });
});
