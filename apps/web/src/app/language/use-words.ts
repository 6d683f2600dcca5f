import { fill } from '@holdfast/words/fill';
import type { Language } from '@holdfast/words/languages';
import type { SayOnScreen } from '@holdfast/words/screen-keys';
import type { ScreenRoom } from '@holdfast/words/screens';
import { useMemo, useSyncExternalStore } from 'react';
import { language, listenToLanguage, roomsHere, textHere } from './i18n.ts';

interface Choices<Within extends string> {
  /** The group of the room that is spoken of. */
  readonly within?: Within;
  /** Another language than the page's. */
  readonly into?: Language;
}

type Values = Readonly<Record<string, string | number>>;

/** `common:none` is the key `none` of the room `common`; a key without a room is one of the page's own. */
const placeOf = (key: string, room: ScreenRoom, within: string): readonly [room: ScreenRoom, key: string] => {
  const other = roomsHere().find((each) => key.startsWith(`${each}:`));
  return other === undefined ? [room, within === '' ? key : `${within}.${key}`] : [other, key.slice(other.length + 1)];
};

const sayIn =
  (into: Language, room: ScreenRoom, within: string) =>
  (key: string, values: Values = {}): string => {
    const count = values['count'];
    const text = textHere(into, ...placeOf(key, room, within), typeof count === 'number' ? count : undefined);
    return fill(text, (name) => String(values[name] ?? ''));
  };

/** What a page says, in the language in which it is shown: `const { t } = useWords('register')`, `t('showing', { … })`. */
export function useWords<Room extends ScreenRoom = 'common', Within extends string = ''>(
  room?: Room,
  { within, into }: Choices<Within> = {},
): { readonly t: SayOnScreen<Room, Within> } {
  const spoken = useSyncExternalStore(listenToLanguage, language);
  const lng = into ?? spoken;
  return useMemo(() => ({ t: sayIn(lng, room ?? 'common', within ?? '') }), [lng, room, within]);
}
