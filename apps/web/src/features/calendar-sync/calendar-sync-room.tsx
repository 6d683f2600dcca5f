import { may } from '@holdfast/domain/permissions/may';
import { useWords } from '../../app/language/use-words.ts';
import { useSignedIn } from '../../app/signed-in.ts';
import { Room } from '../settings/room.tsx';
import { Feeds } from './feeds/feeds.tsx';
import { HowToSubscribe } from './feeds/how-to-subscribe.tsx';
import { Sources } from './sources.tsx';

/** Calendars out, and calendars in. */
export function CalendarSyncRoom() {
  const { t } = useWords('calendarSync');
  const { roles } = useSignedIn().membership;
  return (
    <Room title={t('title')}>
      <Feeds />
      <HowToSubscribe />
      {may(roles, 'editRegister') && <Sources />}
    </Room>
  );
}
