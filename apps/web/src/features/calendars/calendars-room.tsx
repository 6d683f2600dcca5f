import { useTranslation } from 'react-i18next';
import { Room } from '../settings/room.tsx';
import { Feeds } from './feeds.tsx';
import { HowToSubscribe } from './how-to-subscribe.tsx';
import { Sources } from './sources.tsx';

/** Calendars out, and calendars in. */
export function CalendarsRoom() {
  const { t } = useTranslation('calendars');
  return (
    <Room title={t('title')}>
      <Feeds />
      <HowToSubscribe />
      <Sources />
    </Room>
  );
}
