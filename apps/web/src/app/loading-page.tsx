import { useWords } from './language/use-words.ts';

export function LoadingPage() {
  const { t } = useWords();
  return (
    <p className="loading" role="status">
      {t('loading')}
    </p>
  );
}
