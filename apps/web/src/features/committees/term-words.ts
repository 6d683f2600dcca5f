import { longDate } from '../../app/clock/dates.ts';
import { useWords } from '../../app/language/use-words.ts';

/** A term for reading: "16 May 2012 to 14 May 2013", "since 16 May 2012". */
export function useTermWords(): (startsOn: string | null, endsOn: string | null) => string {
  const { t } = useWords('committees');
  return (startsOn, endsOn) => {
    if (startsOn !== null && endsOn !== null) return t('fromTo', { from: longDate(startsOn), to: longDate(endsOn) });
    if (startsOn !== null) return t('since', { from: longDate(startsOn) });
    return endsOn === null ? t('always') : t('until', { to: longDate(endsOn) });
  };
}
