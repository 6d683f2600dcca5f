import { type RegisteredRouter, useRouter } from '@tanstack/react-router';
import { cameFrom, stepBack } from './came-from.ts';

/**
 * Leaves a page whose work is done or given up, so that the browser's Back never leads to it again: its entry in the
 * history becomes the page that one goes to, and where one came from that page, one stands again where it stood, with
 * its filters. `parent`: the address of the usual one. `anywhere`: any page from which one came will do. Says whether one
 * stands where one came from.
 */
export const leaveFor = async (router: RegisteredRouter, parent: string, anywhere = false): Promise<boolean> => {
  const from = cameFrom(router.history.location, anywhere ? undefined : parent);
  await router.navigate({ href: from?.href ?? parent, replace: true });
  if (from === null) return false;
  await stepBack(router.history, from);
  return true;
};

/** Goes on from a form that was saved, or from what has been taken away. Every form leaves by it: lint knows no other. */
export function useLeave(): RegisteredRouter['navigate'] {
  const router = useRouter();
  return async (options) => {
    const { href } = router.buildLocation(options as Parameters<RegisteredRouter['buildLocation']>[0]);
    if (!(await leaveFor(router, href))) return;
    // What was done is said at the top, and not where the page stood when the form was opened.
    await router.navigate({ href: router.history.location.href, replace: true });
  };
}

/** Opens what has just been added in a list: the list stays in the history, and Back leads to it. */
export function useOpenAdded(): RegisteredRouter['navigate'] {
  return useRouter().navigate;
}
