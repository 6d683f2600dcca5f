import { Outlet } from '@tanstack/react-router';
import { useWords } from '../language/use-words.ts';
import { dayAndDate, today } from './dates.ts';

/** Every page below a line that says which day it is taken to be, so that nobody takes it for the real one. */
export function TestClock() {
  const { t } = useWords('testClock');
  return (
    <>
      <aside className="test-clock" aria-label={t('label')}>
        <strong>{t('day', { day: dayAndDate(today()) })}</strong> {t('what')}
      </aside>
      <Outlet />
    </>
  );
}
