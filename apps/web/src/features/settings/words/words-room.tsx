import { useWords } from '../../../app/language/use-words.ts';
import { CouncilWords } from './council-words.tsx';
import { RagSetting } from './rag-setting.tsx';
import { ReportColumns } from './report-columns.tsx';
import { References } from './references.tsx';
import { ResponseWords } from './response-words.tsx';
import { Room } from '../room.tsx';
import { Accent } from './accent.tsx';
import { Languages } from './languages.tsx';

/** What the council calls things, and from which day on: each change is shown in the register before it is saved. */
export function WordsRoom() {
  const { t } = useWords('settings');
  return (
    <Room title={t('rooms.words.title')}>
      <CouncilWords />
      <RagSetting />
      <ResponseWords />
      <ReportColumns />
      <References />
      <Languages />
      <Accent />
    </Room>
  );
}
