import type { KeptMessageRow } from '@holdfast/contracts/messages/shapes';
import { useWords } from '../../app/language/use-words.ts';
import { Tag, type Tone } from '../../ui/marks/tag.tsx';

type State = NonNullable<KeptMessageRow['digest']>['state'];

const tones: Partial<Record<State, Tone>> = {
  delivered: 'green',
  perhaps_sent: 'amber',
  failed: 'red',
  bounced: 'red',
};

export function DigestTag({ state }: { readonly state: State }) {
  const { t } = useWords('messages');
  return <Tag tone={tones[state] ?? 'grey'}>{t(`digestState.${state}`)}</Tag>;
}
