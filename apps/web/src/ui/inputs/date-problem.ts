import { useWords } from '../../app/language/use-words.ts';
import { type DateParts, readParts } from './date-parts.ts';

/** What is wrong with a typed day, in a sentence, or null. */
export function useDateProblem(): (parts: DateParts, needed: boolean) => string | null {
  const { t } = useWords();
  return (parts, needed) => {
    const read = readParts(parts);
    switch (read.kind) {
      case 'date':
        return null;
      case 'empty':
        return needed ? t('date.enter') : null;
      case 'incomplete':
        return t('date.incomplete');
      case 'impossible':
        return t('date.impossible', { day: read.day, month: read.month, year: read.year });
    }
  };
}

export const dateOrNull = (parts: DateParts): string | null => {
  const read = readParts(parts);
  return read.kind === 'date' ? read.date : null;
};
