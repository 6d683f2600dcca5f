import { confidentialWords, welshForExempt } from '@holdfast/domain/recommendations/exemption';
import { useSyncExternalStore } from 'react';
import { language, listenToLanguage } from '../../app/language/i18n.ts';
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
  const inTheirWords = useInPlace();
  if (inPlace === undefined || words === null) return words;
  if (words === inPlace) return <Tag tone="purple">{inTheirWords(inPlace)}</Tag>;
  return (
    <>
      {words} <Tag tone="purple">{t(inPlace === confidentialWords ? 'confidential' : 'exempt')}</Tag>
    </>
  );
}

interface CommitteeWordsProps extends Omit<ExemptWordsProps, 'words'> {
  readonly words: string;
  /** What it came from: said where there are no words to tell it by. */
  readonly title?: string | null;
}

/** What a committee recommended, with its mark; or that nobody has added its words yet. */
export function CommitteeWords({ words, inPlace, title = null }: CommitteeWordsProps) {
  const say = useCommitteeWords();
  return words === '' || inPlace === undefined ? (
    say({ words, sourceTitle: title })
  ) : (
    <ExemptWords words={words} inPlace={inPlace} />
  );
}

/** The same as text, in the language of the page. */
export function useCommitteeWords(): (of: { readonly words: string; readonly sourceTitle?: string | null }) => string {
  const { t } = useWords();
  const inTheirWords = useInPlace();
  return ({ words, sourceTitle = null }) => {
    if (words !== '') return inTheirWords(words);
    return sourceTitle === null ? t('wordsWanted') : t('wordsWantedOf', { title: inTheirWords(sourceTitle) });
  };
}

/** What somebody wrote, or the line that stands in its place, in the language of the page. */
export function WrittenWords({ words }: { readonly words: string }) {
  return useInPlace()(words);
}

/** Says the line that stands in place of exempt words in the language of the page; the register has it in English. */
export function useInPlace(): (line: string) => string {
  const spoken = useSyncExternalStore(listenToLanguage, language);
  return (line) => (spoken === 'cy' ? welshForExempt(line) : line);
}
