import { Outlet } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { dayAndDate, today } from './dates.ts';

/** Every page below a line that says which day it is taken to be, so that nobody takes it for the real one. */
export function TestClock() {
  const { t } = useTranslation('testClock');
  return (
    <>
      <aside className="test-clock" aria-label={t('label')}>
        <strong>{t('day', { day: dayAndDate(today()) })}</strong> {t('what')}
      </aside>
      <Outlet />
    </>
  );
}
