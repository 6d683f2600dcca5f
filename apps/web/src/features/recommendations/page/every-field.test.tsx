import { recommendationsRoutes } from '@holdfast/contracts/recommendations/routes';
import type { Recommendation } from '@holdfast/contracts/recommendations/shapes';
import { recommendationFields } from '@holdfast/domain/recommendations/fields/field-rows';
import {
  type FieldName,
  recommendationFieldNames,
  recommendationProperties,
} from '@holdfast/domain/recommendations/fields/fields';
import { screen } from '@testing-library/react';
import { ok, on, serve } from '../../../testing/fake-api.ts';
import { councilRoutes } from '../../../testing/fake-council.ts';
import { idOf, recommendation } from '../../../testing/fixtures.ts';
import { open } from '../../../testing/open.tsx';

/** Fields that hold no words of their own: what the page says of each. */
const saysOf: Readonly<Partial<Record<FieldName, string>>> = {
  source_kind: 'Petition',
  committee: 'Overview and Scrutiny Committee',
  portfolio: 'Housing and Neighbourhoods',
  meeting: '12 July 2012',
  response_decision: 'Partially accepted',
  core_status: 'At risk',
};

/** A value of its own for every field, so that each is found by itself. */
const valueOf = (name: FieldName, at: number): unknown => {
  switch (recommendationFields[name].kind) {
    case 'day':
      return `20${at + 10}-01-01`;
    case 'timescale':
      return { words: `within ${at} winters`, from: null, to: null, precision: 'unknown' };
    case 'list':
      return [`Post ${at}`];
    default:
      return `words of ${name}`;
  }
};

const shownOf = (name: FieldName, at: number): string => {
  const own = saysOf[name];
  if (own !== undefined) return own;
  const { kind } = recommendationFields[name];
  if (kind === 'day') return `1 January 20${at + 10}`;
  if (kind === 'timescale') return `within ${at} winters`;
  return kind === 'list' ? `Post ${at}` : `words of ${name}`;
};

test('every field that a recommendation holds is shown on its page', async () => {
  const values = Object.fromEntries(
    recommendationFieldNames.map((name, at) => [recommendationProperties[name], valueOf(name, at)]),
  );
  const whole = {
    ...recommendation(),
    ...values,
    committee: recommendation().committee,
    portfolio: recommendation().portfolio,
    meeting: recommendation().meeting,
    sourceKind: 'petition',
    responseDecision: 'partially_accepted',
    coreStatus: 'at_risk',
  } as Recommendation;
  serve([...councilRoutes(), on(recommendationsRoutes.read, () => ok(whole))]);
  open(`/recommendations/${idOf(100)}`);
  await screen.findByText('Post 12');
  const page = screen.getByRole('main').textContent;
  expect(recommendationFieldNames.filter((name, at) => !page.includes(shownOf(name, at)))).toEqual([]);
});
