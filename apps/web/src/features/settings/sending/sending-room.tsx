import { useTranslation } from 'react-i18next';
import { ChannelSection } from './channel-section.tsx';
import { ReminderRulesSection } from './reminder-rules-section.tsx';
import { Room } from '../room.tsx';

/** When people are reminded, and how messages leave. */
export function SendingRoom() {
  const { t } = useTranslation('settings');
  return (
    <Room title={t('rooms.sending.title')}>
      <ReminderRulesSection />
      <ChannelSection />
    </Room>
  );
}
