import { useTranslation } from 'react-i18next';
import { Page } from '../../ui/page.tsx';
import { Committees } from './committees.tsx';
import { CouncilWords } from './council-words.tsx';
import { Portfolios } from './portfolios.tsx';

export function SettingsPage() {
  const { t } = useTranslation('settings');
  return (
    <Page title={t('title')} width="reading">
      <Committees />
      <Portfolios />
      <CouncilWords />
    </Page>
  );
}
