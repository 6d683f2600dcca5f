import { type OwedThing, owing, type OwingFacts } from '@holdfast/domain/recommendations/clocks/owing';
import { list } from '@holdfast/words/formatting/lists';
import { useSyncExternalStore } from 'react';
import { language, listenToLanguage } from '../app/language/i18n.ts';
import { useWords } from '../app/language/use-words.ts';

interface OwedByProps {
  readonly what: OwedThing;
  readonly row: OwingFacts;
}

/** Who owes what is late: whoever leads the work, the holder of the portfolio, the body that was asked. */
export function OwedBy({ what, row }: OwedByProps) {
  const { t } = useWords();
  const spoken = useSyncExternalStore(listenToLanguage, language);
  const owed = owing(what, row);
  switch (owed.by) {
    case 'named':
      return t('owedBy.named', { who: list(spoken, owed.who) });
    case 'holder':
      return t('owedBy.holder', { person: owed.person, portfolio: owed.portfolio });
    case 'portfolio':
      return t('owedBy.portfolio', { portfolio: owed.portfolio });
    default:
      return t(`owedBy.${owed.by}`);
  }
}
