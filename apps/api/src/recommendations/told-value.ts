import { actionFields, type HistoryField, historyFields } from '@holdfast/domain/recommendations/fields/action-fields';
import type { Field } from '@holdfast/domain/fields/field';
import { recommendationFields } from '@holdfast/domain/recommendations/fields/field-rows';
import { paperCode } from '@holdfast/domain/reports/code-names';
import { sentence } from '@holdfast/words/sentence';
import { currentLanguage, inTheirWords } from '../platform/words/current-language.ts';

const rows = new Map<string, Field>([
  ...Object.entries<Field>(recommendationFields),
  ...Object.entries<Field>(actionFields).map(([name, row]) => [`action_${name}`, row] as const),
]);

const day = /\b\d{4}-\d{2}-\d{2}\b/gu;
const id = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/gu;

/** Days in a text that Holdfast wrote, as people write them. */
export const withDaysTold = (text: string): string =>
  text.replaceAll(day, (date) => inTheirWords(sentence('recommendations.day', { day: date })).text);

/**
 * What a field held, as people say it: a day as a date, a code by its name, a committee by its name and the day of its
 * meeting; what people wrote stands as they wrote it. What is of no field that is known any more is told as text of ours.
 */
export const toldValue = (named: string | null, value: string): string => {
  const field = historyFields.find((known): known is HistoryField => known === named);
  const kind = rows.get(field ?? '')?.kind;
  switch (kind) {
    case 'code':
      return paperCode(currentLanguage(), field ?? '', value);
    case 'words':
    case 'list':
    case 'timescale':
      return value;
    case 'day':
    case 'body':
    case 'number':
    case 'yesNo':
    case undefined:
      return withDaysTold(value.replaceAll(id, () => inTheirWords(sentence('recommendations.not_on_record')).text));
  }
};
