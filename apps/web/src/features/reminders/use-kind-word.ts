import type { UnansweredView } from '@holdfast/contracts/reminders/not-answered';
import { useWords } from '../../app/language/use-words.ts';

/** What somebody was asked for. Of what only scrutiny officers are told nothing is counted, and nothing needs a word. */
export function useKindWord(): (kind: UnansweredView['kind']) => string {
  const { t } = useWords('reminders', { within: 'unanswered' });
  return (kind) => {
    switch (kind) {
      case 'extension_asked':
      case 'claimed_complete':
      case 'publication_near':
      case 'notice_short':
        return '';
      default:
        return t(`kind.${kind}`);
    }
  };
}
