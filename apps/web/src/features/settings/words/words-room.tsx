import { useTranslation } from 'react-i18next';
import { CouncilWords } from './council-words.tsx';
import { RagSetting } from './rag-setting.tsx';
import { ReportColumns } from './report-columns.tsx';
import { References } from './references.tsx';
import { ResponseWords } from './response-words.tsx';
import { Room } from '../room.tsx';
import { Accent } from './accent.tsx';

/** What the council calls things, and from which day on: each change is shown in the register before it is saved. */
export function WordsRoom() {
  const { t } = useTranslation('settings');
  return (
    <Room title={t('rooms.words.title')}>
      <CouncilWords />
      <RagSetting />
      <ResponseWords />
      <ReportColumns />
      <References />
      <Accent />
    </Room>
  );
}
