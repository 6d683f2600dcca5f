import { useTranslation } from 'react-i18next';
import { Committees } from './committees.tsx';
import { Room } from './room.tsx';

export function CommitteesRoom() {
  const { t } = useTranslation('settings');
  return (
    <Room title={t('rooms.committees.title')}>
      <Committees />
    </Room>
  );
}
