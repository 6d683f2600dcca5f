import { saidBy } from '@holdfast/contracts/said-of-value';
import { type Sentence, sentence } from '@holdfast/words/sentence';
import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

const tooSmall = ({ origin, minimum }: z.core.$ZodIssueTooSmall): Sentence => {
  const limit = Number(minimum);
  if (origin === 'string') return limit === 1 ? sentence('shapes.missing') : sentence('shapes.too_short', { limit });
  return origin === 'array' || origin === 'set'
    ? sentence('shapes.too_few', { limit })
    : sentence('shapes.too_low', { limit });
};

const tooBig = ({ origin, maximum }: z.core.$ZodIssueTooBig): Sentence => {
  const limit = Number(maximum);
  if (origin === 'string') return sentence('shapes.too_long', { limit });
  return origin === 'array' || origin === 'set'
    ? sentence('shapes.too_many', { limit })
    : sentence('shapes.too_high', { limit });
};

const formats: Readonly<Record<string, Sentence>> = {
  date: sentence('shapes.no_date'),
  email: sentence('shapes.enter_email'),
  uuid: sentence('shapes.not_of_the_list'),
};

/** What stood where a fault is; undefined where nothing did. */
const standing = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (at, step) => (typeof at === 'object' && at !== null ? Reflect.get(at, step) : undefined),
    value,
  );

/** What a person is told of a fault of shape in `value`: what its shape says of it, or else how it does not fit. */
export const saidOfFault = (issue: Issue, value: unknown): Sentence => {
  const own = saidBy(issue.message);
  if (own !== null) return sentence(own);
  switch (issue.code) {
    case 'too_small':
      return tooSmall(issue);
    case 'too_big':
      return tooBig(issue);
    case 'invalid_format':
      return formats[issue.format] ?? sentence('shapes.wrong_form');
    case 'invalid_value':
      return standing(value, issue.path) === undefined ? sentence('shapes.missing') : sentence('shapes.not_a_choice');
    case 'invalid_type':
      return standing(value, issue.path) === undefined ? sentence('shapes.missing') : sentence('shapes.wrong_form');
    case 'unrecognized_keys':
      return sentence('shapes.not_asked_for', { names: issue.keys });
    default:
      return sentence('shapes.wrong_form');
  }
};
