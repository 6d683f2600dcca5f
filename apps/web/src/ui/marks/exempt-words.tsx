import { confidentialWords } from '@holdfast/domain/recommendations/exemption';
import { useWords } from '../../app/language/use-words.ts';
import { Tag } from './tag.tsx';

interface ExemptWordsProps {
  readonly words: string | null;
  /** What stands in place of the words where they are exempt; whoever may not see them has it for words. */
  readonly inPlace: string | undefined;
}

/** Words with their mark, or the mark in their place. */
export function ExemptWords({ words, inPlace }: ExemptWordsProps) {
  const { t } = useWords();
  if (inPlace === undefined || words === null) return words;
  if (words === inPlace) return <Tag tone="purple">{inPlace}</Tag>;
  return (
    <>
      {words} <Tag tone="purple">{t(inPlace === confidentialWords ? 'confidential' : 'exempt')}</Tag>
    </>
  );
}
