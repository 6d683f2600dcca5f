import type { CoreStatus } from '@holdfast/domain/recommendations/status/core-status';
import { useWords } from '../../app/language/use-words.ts';
import { Tag, type Tone } from './tag.tsx';

const looks: Record<CoreStatus, { readonly tone: Tone; readonly mark: string }> = {
  awaiting_response: { tone: 'blue', mark: '…' },
  response_overdue: { tone: 'red', mark: '!' },
  not_started: { tone: 'grey', mark: '○' },
  on_track: { tone: 'green', mark: '▸' },
  at_risk: { tone: 'amber', mark: '▲' },
  off_track: { tone: 'red', mark: '▼' },
  claimed_complete: { tone: 'purple', mark: '◐' },
  verified_complete: { tone: 'green', mark: '✓' },
  rejected: { tone: 'grey', mark: '✕' },
  superseded: { tone: 'grey', mark: '↷' },
  note_only: { tone: 'grey', mark: '–' },
  unknown: { tone: 'grey', mark: '?' },
};

/** The council's own word for where it stands, with the core status as its mark. */
export function StatusMark({ coreStatus, words }: { readonly coreStatus: CoreStatus; readonly words?: string | null }) {
  const { t } = useWords();
  const name = t(`status.${coreStatus}`);
  const own = words?.trim() ?? '';
  return (
    <span className="status">
      {own !== '' && own.toLowerCase() !== name.toLowerCase() && <span className="status__words">{own}</span>}
      <Tag {...looks[coreStatus]}>{name}</Tag>
    </span>
  );
}
