import { type RunningApi, startApi } from './running-api.ts';

/** The API as it is served for all tests of a file, and closed behind them. */
export const apiOfFile = async (...given: Parameters<typeof startApi>): Promise<RunningApi> => {
  const api = await startApi(...given);
  afterAll(() => api.close());
  return api;
};

/**
 * What is made anew for each test of a file and stands under one name: a council of its own, and whoever is signed in to
 * it. Those that are named first are made first.
 * Example: `const officer = ofEachTest(() => api.signedIn(council, 'scrutiny_officer'));`
 */
export const ofEachTest = <Made extends object>(make: () => Promise<Made>): Made => {
  let made: Made | null = null;
  beforeEach(async () => {
    made = await make();
  });
  const now = (): Made => {
    if (made === null) throw new Error('No test has begun.');
    return made;
  };
  return new Proxy({} as Made, {
    get: (_, name) => {
      const value: unknown = Reflect.get(now(), name);
      return typeof value === 'function' ? (value.bind(now()) as unknown) : value;
    },
    has: (_, name) => name in now(),
    ownKeys: () => Reflect.ownKeys(now()),
    getOwnPropertyDescriptor: (_, name) => {
      const found = Reflect.getOwnPropertyDescriptor(now(), name);
      return found === undefined ? undefined : { ...found, configurable: true };
    },
  });
};
