import { faultOf } from './fault.ts';

test('an error is its name, its code and its first line, without the values of a row', () => {
  const refused = Object.assign(new TypeError('duplicate key\nof somebody'), {
    code: '23505',
    detail: '(email)=(ada)',
  });
  expect(faultOf(refused)).toEqual({ type: 'TypeError', code: '23505', message: 'duplicate key' });
});

test('of several that came at once the first is told, as where a host has several addresses', () => {
  const away = new AggregateError([new Error('connect ECONNREFUSED ::1:5432'), new Error('the other')]);
  expect(faultOf(away)).toMatchObject({ type: 'AggregateError', message: 'Error: connect ECONNREFUSED ::1:5432' });
});

test('what was thrown and is no error is not shown', () => {
  expect(faultOf('a secret')).toEqual({ type: 'string', code: '', message: 'not an error' });
});
