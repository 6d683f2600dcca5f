import { useWords } from '../../../app/language/use-words.ts';
import { ChannelSection } from './channel-section.tsx';
import { ReminderRulesSection } from './reminder-rules-section.tsx';
import { TakenAtOnce } from './taken-at-once.tsx';
import { Room } from '../room.tsx';

/** When people are reminded, what becomes of their answers, and how messages leave. */
export function SendingRoom() {
  const { t } = useWords('settings');
  return (
    <Room title={t('rooms.sending.title')}>
      <ReminderRulesSection />
      <TakenAtOnce />
      <ChannelSection />
    </Room>
  );
}
