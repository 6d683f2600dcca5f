import { useTranslation } from 'react-i18next';
import { CouncilWords } from './council-words.tsx';
import { Room } from './room.tsx';

export function WordsRoom() {
  const { t } = useTranslation('settings');
  return (
    <Room title={t('rooms.words.title')}>
      <CouncilWords />
    </Room>
  );
}
