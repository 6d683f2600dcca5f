import type { Plain } from './codes.ts';
import type { ScreenRoom, Screens } from './screens.ts';

/** The keys of every text: "list.title"; one key for all plural forms of a text. */
type KeyIn<Texts> = {
  [Key in keyof Texts & string]: Texts[Key] extends string
    ? Plain<Key, keyof Texts>
    : `${Plain<Key, keyof Texts>}.${KeyIn<Texts[Key]>}`;
}[keyof Texts & string];

/** The text of a key; of one with plural forms, that of its form "other". */
type TextIn<Texts, Key> = Key extends keyof Texts
  ? Texts[Key]
  : Key extends `${infer Group}.${infer Rest}`
    ? Group extends keyof Texts
      ? TextIn<Texts[Group], Rest>
      : never
    : Key extends string
      ? `${Key}_other` extends keyof Texts
        ? `${Texts[`${Key}_other`] & string}{{count}}`
        : never
      : never;

type Group<Texts, Name extends string> = Name extends ''
  ? Texts
  : Name extends `${infer First}.${infer Rest}`
    ? First extends keyof Texts
      ? Group<Texts[First], Rest>
      : never
    : Name extends keyof Texts
      ? Texts[Name]
      : never;

/** Those of any room, behind its name: "common:none". */
type KeyElsewhere = { [Room in ScreenRoom]: `${Room}:${KeyIn<Screens[Room]>}` }[ScreenRoom];

type TextOf<
  Room extends ScreenRoom,
  Within extends string,
  Key,
> = Key extends `${infer Other extends ScreenRoom}:${infer Rest}`
  ? TextIn<Screens[Other], Rest>
  : TextIn<Group<Screens[Room], Within>, Key>;

type Placeholders<Text> = Text extends `${string}{{${infer Name}}}${infer Rest}` ? Name | Placeholders<Rest> : never;

type Stands<Text> = { readonly [Name in Placeholders<Text>]: Name extends 'count' ? number : string | number };

/**
 * Says the texts of a room of screens, or of one group of it: `t('list.title')`, `t('found', { count: 3 })`; of another
 * room, which the page must have loaded, `t('common:none')`. A key that is in no room does not compile, nor a
 * placeholder that is not filled.
 */
export type SayOnScreen<Room extends ScreenRoom = 'common', Within extends string = ''> = <
  const Key extends KeyIn<Group<Screens[Room], Within>> | KeyElsewhere,
>(
  key: Key,
  ...values: keyof Stands<TextOf<Room, Within, Key>> extends never ? [] : [values: Stands<TextOf<Room, Within, Key>>]
) => string;
