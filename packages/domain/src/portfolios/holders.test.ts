import { inWords } from '@holdfast/words/say';
import { inEnglish } from '@holdfast/words/testing/in-english';
import fc from 'fast-check';
import { isoDate } from '../dates/iso-date.ts';
import { decideHolder } from './decide-holder.ts';
import { ringOfParents } from './portfolio-tree.ts';
import { overlaps, type Term } from './terms.ts';

const day = isoDate;

describe('holders', () => {
  const housing = { name: 'Housing', from: null, to: null };
  const brook = { name: 'Cllr Brook', from: day('2012-05-16'), to: null };
  test('are one at a time', () => {
    expect(
      inEnglish(decideHolder({ name: 'Cllr Dale', from: day('2013-06-01'), to: null }, [brook], housing)),
    ).toMatchObject({
      code: 'portfolios.terms_overlap',
      sentence: 'Cllr Brook holds Housing since 16 May 2012. End that term first, or choose other days.',
    });
    const ended = { ...brook, to: day('2013-05-21') };
    expect(decideHolder({ name: 'Cllr Dale', from: day('2013-05-22'), to: null }, [ended], housing).allowed).toBe(true);
    expect(decideHolder({ name: 'Cllr Dale', from: day('2013-05-21'), to: null }, [ended], housing).allowed).toBe(
      false,
    );
  });
  test('hold nothing before it is there or after it ends', () => {
    const homes = { name: 'Homes', from: day('2013-05-22'), to: day('2014-05-20') };
    const term = (from: string, to: string | null) => ({
      name: 'Cllr Dale',
      from: day(from),
      to: to === null ? null : day(to),
    });
    expect(decideHolder(term('2013-01-01', null), [], homes)).toMatchObject({
      code: 'portfolios.before_portfolio_begins',
    });
    expect(decideHolder(term('2013-06-01', '2014-06-01'), [], homes)).toMatchObject({
      code: 'portfolios.after_portfolio_ends',
    });
    expect(decideHolder(term('2013-06-01', '2013-01-01'), [], homes)).toMatchObject({
      code: 'portfolios.term_ends_before_it_begins',
    });
  });
  test('overlap when they share a day, whichever is named first', () => {
    const date = fc.integer({ min: 1, max: 28 }).map((one) => day(`2013-02-${String(one).padStart(2, '0')}`));
    const term: fc.Arbitrary<Term> = fc
      .tuple(fc.option(date), fc.option(date))
      .filter(([from, to]) => from === null || to === null || from <= to)
      .map(([from, to]) => ({ from, to }));
    const days = Array.from({ length: 28 }, (_, index) => day(`2013-02-${String(index + 1).padStart(2, '0')}`));
    const in_ = (one: Term) =>
      days.filter((at) => (one.from === null || at >= one.from) && (one.to === null || at <= one.to));
    fc.assert(
      fc.property(term, term, (a, b) => {
        expect(overlaps(a, b)).toBe(overlaps(b, a));
        expect(overlaps(a, b)).toBe(in_(a).some((at) => in_(b).includes(at)));
      }),
    );
  });
  test('are told with their days', () => {
    const told = (from: string | null, to: string | null) => {
      const holder = { name: 'Cllr Brook', from: from === null ? null : day(from), to: to === null ? null : day(to) };
      const homes = { name: 'Homes', from: null, to: null };
      const decision = decideHolder({ ...homes, name: 'Cllr Dale' }, [holder], homes);
      return decision.allowed ? '' : inWords('en', decision.sentence).split('. ')[0];
    };
    expect(told('2012-05-16', '2013-05-21')).toBe('Cllr Brook holds Homes from 16 May 2012 until 21 May 2013');
    expect(told(null, null)).toBe('Cllr Brook holds Homes throughout');
  });
});

describe('the tree', () => {
  const one = (id: string, parentId: string | null) => ({ id, name: id, parentId });
  test('finds a ring and nothing else', () => {
    expect(ringOfParents([one('a', 'b'), one('b', 'a')], 'a')).toEqual(['a', 'b', 'a']);
    expect(ringOfParents([one('a', 'b'), one('b', null), one('c', 'd'), one('d', 'c')], 'a')).toBeNull();
    expect(ringOfParents([one('a', 'b'), one('b', 'c'), one('c', 'b')], 'a')).toBeNull();
  });
});
