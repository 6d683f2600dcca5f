import type { UseFormRegisterReturn } from 'react-hook-form';
import { useWords } from '../../app/language/use-words.ts';
import { Textarea } from '../../ui/inputs/textarea.tsx';
import type { Told } from '../../ui/said-text.tsx';

interface ShortNoticeProps {
  readonly field: UseFormRegisterReturn;
  readonly error: Told | undefined;
}

/** Why a meeting is held at shorter notice than the law asks: it is kept with the meeting. */
export function ShortNotice({ field, error }: ShortNoticeProps) {
  const { t } = useWords('meetings');
  return <Textarea {...field} label={t('shortNotice')} hint={t('shortNoticeHint')} rows={3} error={error} />;
}
