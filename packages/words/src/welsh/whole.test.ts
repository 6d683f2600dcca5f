import type { Catalogue } from '../catalogue.ts';
import { sentences as welsh } from '../cy/sentences.ts';
import { sentences as english } from '../en/sentences.ts';
import { hasScreens, type ScreenRoom, screenRooms, screenWords } from '../screens.ts';
import { textsOf } from '../texts-of.ts';

/** What people outside the scrutiny team meet first. */
const firstMet: readonly ScreenRoom[] = [
  'common',
  'identity',
  'home',
  'register',
  'recommendations',
  'exemptions',
  'paper',
  'answers',
  'reports',
  'messages',
  'endings',
  'operator',
  'testClock',
  'deciding',
  'meetings',
];

/** What a refusal, a message or a paper says to them. */
const firstMetSentences =
  'answers dates endings identity mail meetings messages people platform problems recommendations register reports shapes texts titles';

/** Rooms of screens that are still English alone, with how many texts they hold: no room may join, no number grow. */
const missingScreens: Readonly<Partial<Record<ScreenRoom, number>>> = {
  imports: 187,
  minutes: 122,
  meetingSchedules: 67,
  calendarSync: 170,
  portfolios: 104,
  reminders: 183,
  committees: 87,
  people: 100,
  // With what the rules of reminders say while somebody types, which stood in the domain before.
  councilSettings: 232,
  settingHistory: 207,
  settings: 54,
};

/** Sentences that are in Welsh already, by room: no number falls, and those of the rooms above are whole. */
const spokenSentences: Readonly<Record<string, number>> = { reminders: 69, settings: 5 };

const withoutForm = (key: string): string => key.replace(/_(?:zero|one|two|few|many|other)$/u, '');

const placeholdersOf = (text: string): readonly string[] =>
  [...text.matchAll(/\{\{([^{}]+)\}\}/gu)].map(([, inside = '']) => inside);

const screensOf = async (language: 'en' | 'cy', room: ScreenRoom): Promise<Catalogue> =>
  (await screenWords(language, room)) ?? {};

test('what people outside the scrutiny team meet first is in Welsh', () => {
  expect(firstMet.filter((room) => !hasScreens('cy', room))).toEqual([]);
  // The other rooms of sentences that are in Welsh are whole by their type.
  expect(Object.keys(welsh)).toEqual(expect.arrayContaining(firstMetSentences.split(' ')));
});

test('what the screens lack in Welsh elsewhere only shrinks', async () => {
  const lacking = screenRooms.filter((room) => !hasScreens('cy', room));
  const screens = await Promise.all(
    lacking.map(async (room) => [room, textsOf(await screensOf('en', room)).length] as const),
  );
  expect(screens.filter(([room, count]) => count > (missingScreens[room] ?? 0))).toEqual([]);
});

test('no sentence that is in Welsh is lost', () => {
  const spoken: Readonly<Record<string, Catalogue>> = welsh;
  const lost = Object.entries(spokenSentences).filter(
    ([room, count]) => new Set(Object.keys(spoken[room] ?? {}).map(withoutForm)).size < count,
  );
  expect(lost).toEqual([]);
});

test('a Welsh text holds what the English one holds', async () => {
  const rooms = await Promise.all(
    screenRooms.map(async (room) => [room, await screensOf('en', room), await screensOf('cy', room)] as const),
  );
  const spoken: Readonly<Record<string, Catalogue>> = welsh;
  const all = [
    ...rooms,
    ...Object.entries(english).map(([room, texts]) => [room, texts as Catalogue, spoken[room] ?? {}] as const),
  ];
  const faults = all.flatMap(([room, inEnglish, inWelsh]) => {
    const known = Map.groupBy(textsOf(inEnglish), ([key]) => withoutForm(key));
    return textsOf(inWelsh)
      .filter(([key, text]) => {
        const texts = known.get(withoutForm(key)) ?? [];
        const may = new Set(texts.flatMap(([, original]) => placeholdersOf(original)));
        // A form that is for one number alone may say the number in words.
        const must = key === withoutForm(key) ? [...may] : [];
        const there = placeholdersOf(text);
        return there.some((each) => !may.has(each)) || must.some((each) => !there.includes(each));
      })
      .map(([key]) => `${room}.${key}`);
  });
  expect(faults).toEqual([]);
});

test('no Welsh text is empty or the English one, but for names and marks', async () => {
  const same = await Promise.all(
    screenRooms.map(async (room) => {
      const original = new Map(textsOf(await screensOf('en', room)));
      return textsOf(await screensOf('cy', room)).filter(
        ([key, text]) =>
          text.trim() === '' ||
          (text === original.get(key) && /\p{L}{4}/u.test(text.replaceAll(/\{\{[^{}]*\}\}/gu, ''))),
      );
    }),
  );
  expect(
    same
      .flat()
      .map(([, text]) => text)
      .toSorted(),
  ).toEqual(['Cabinet', 'Cell', 'Cost', 'Cost', 'Cost', 'Excel', 'Holdfast', 'Panel', 'Word']);
});
