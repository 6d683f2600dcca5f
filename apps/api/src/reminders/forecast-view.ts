import type { ForecastDigestView, ForecastItemView, ForecastQuery } from '@holdfast/contracts/reminders/forecast';
import type { AboutWords, DraftedDigest } from '@holdfast/database/reminders/reminder-rows';
import { addressKey, type Directory } from '@holdfast/domain/reminders/recipients/directory';
import type { ForecastDigest } from '@holdfast/domain/reminders/digests/forecast';
import { fromStored } from '@holdfast/words/stored';
import { inTheirWords } from '../platform/words/current-language.ts';

type ListedItem = Omit<ForecastItemView, 'reference' | 'words' | 'portfolio'> & {
  readonly actionId: string | null;
  readonly portfolioId: string | null;
};

/** A digest that will leave, or that is drafted, before its words are looked up. */
export type ListedDigest = Omit<ForecastDigestView, 'items' | 'total'> & { readonly items: readonly ListedItem[] };

export const listForecast = ({ day, kind, recipient, items, heldBackBy, goesOn }: ForecastDigest): ListedDigest => ({
  day,
  kind,
  state: null,
  recipient: {
    id: recipient.id,
    name: recipient.name,
    address: recipient.address,
    personId: recipient.personIds[0] ?? null,
  },
  heldBack: heldBackBy && { what: heldBackBy.what, reason: heldBackBy.reason, untilOn: heldBackBy.untilOn, goesOn },
  items: items.map(({ reminder, why, askedAs, step, isNew }) => ({
    kind: reminder.kind,
    recommendationId: reminder.recommendationId,
    actionId: reminder.actionId,
    meetingId: reminder.meetingId,
    portfolioId: reminder.about.portfolioId,
    why: inTheirWords(why),
    askedAs,
    step,
    isNew,
  })),
});

export const listDrafted = (
  { forDay, kind, state, recipientId, recipientName, address, items }: DraftedDigest,
  { people }: Pick<Directory, 'people'>,
): ListedDigest => {
  const person = people.find(({ email }) => email !== null && addressKey(email) === addressKey(address));
  return {
    day: forDay,
    kind,
    state,
    heldBack: null,
    recipient: { id: recipientId, name: recipientName, address, personId: person?.personId ?? null },
    items: items.map(({ because, ...item }) => ({
      kind: item.kind,
      recommendationId: item.recommendationId,
      actionId: item.actionId,
      meetingId: item.meetingId,
      portfolioId: item.portfolioId,
      why: inTheirWords(fromStored(because)),
      askedAs: item.askedAs,
      step: item.step,
      isNew: item.isNew,
    })),
  };
};

/** Only what concerns a person or a portfolio; a digest of which nothing does is left out. */
export const onlyOf = (
  digests: readonly ListedDigest[],
  { recipient, portfolio }: ForecastQuery,
): readonly ListedDigest[] =>
  digests
    .filter(({ recipient: { id } }) => recipient === undefined || id === recipient)
    .map((digest) => ({
      ...digest,
      items: digest.items.filter(({ portfolioId }) => portfolio === undefined || portfolioId === portfolio),
    }))
    .filter(({ items }) => items.length > 0);

/** The day, then whoever is asked by name, what is urgent first. */
export const inOrder = (digests: readonly ListedDigest[]): readonly ListedDigest[] =>
  digests.toSorted(
    (a, b) =>
      a.day.localeCompare(b.day) ||
      Number(a.heldBack !== null) - Number(b.heldBack !== null) ||
      a.recipient.name.localeCompare(b.recipient.name, 'en') ||
      b.kind.localeCompare(a.kind),
  );

export const digestView = (
  { items, ...digest }: ListedDigest,
  shown: readonly ListedItem[],
  wordsOf: (item: ListedItem) => AboutWords | undefined,
): ForecastDigestView => ({
  ...digest,
  total: items.length,
  items: shown.map((item) => {
    const words = wordsOf(item);
    return {
      ...item,
      reference: words?.reference ?? null,
      words: words?.actionWords ?? words?.words ?? '',
      portfolio: words?.portfolio ?? null,
    };
  }),
});

export const namesOf = (digests: readonly ListedDigest[]): { readonly id: string; readonly name: string }[] =>
  [...new Map(digests.map(({ recipient: { id, name } }) => [id, { id, name }])).values()].toSorted((a, b) =>
    a.name.localeCompare(b.name, 'en'),
  );
