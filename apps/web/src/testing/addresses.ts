import { QueryClient } from '@tanstack/react-query';
import { createRouter } from '@tanstack/react-router';
import { everyScreen } from '../app/screens/every-screen.ts';
import { idOf } from './fixtures.ts';

/** What stands in the place of a parameter: the one of its kind that the fake council has. */
const samples: Readonly<Record<string, string>> = {
  $recommendationId: idOf(100),
  $uploadId: idOf(50),
};

/** Every address of the application, as the router has them, with the ids of the fake council in them. */
export const addresses = (): readonly string[] => {
  const context = { queryClient: new QueryClient(), bringEveryScreen: () => Promise.resolve() };
  return Object.values(createRouter({ routeTree: everyScreen(), context }).routesByPath).map(({ to }) =>
    to.replaceAll(/\$\w+/gu, (parameter) => samples[parameter] ?? idOf(1)),
  );
};
