import { useWords } from './language/use-words.ts';

/** The name and its mark: two posts and the bar that holds them. */
export function Brand() {
  const { t } = useWords();
  return (
    <>
      <svg className="brand__mark" viewBox="0 0 32 32" width="26" height="26" aria-hidden="true" focusable="false">
        <path d="M9 5v22M23 5v22M9 16h14" fill="none" stroke="currentColor" strokeWidth="4" strokeLinecap="round" />
      </svg>
      <span>{t('brand')}</span>
    </>
  );
}
