import { useTranslation } from 'react-i18next';
import { Portfolios } from './portfolios.tsx';
import { Room } from './room.tsx';

export function PortfoliosRoom() {
  const { t } = useTranslation('settings');
  return (
    <Room title={t('rooms.portfolios.title')}>
      <Portfolios />
    </Room>
  );
}
