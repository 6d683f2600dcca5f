import type { Session } from '@holdfast/contracts/identity/shapes';
import { getRouteApi } from '@tanstack/react-router';

/** A session that has chosen its council: what every page behind the sign-in may count on. */
export interface SignedIn extends Session {
  readonly account: NonNullable<Session['account']>;
  readonly council: NonNullable<Session['council']>;
  readonly membership: NonNullable<Session['membership']>;
}

export const isSignedIn = (session: Session): session is SignedIn =>
  session.account !== null && session.council !== null && session.membership !== null;

const route = getRouteApi('/signedIn');

export const useSignedIn = (): SignedIn => route.useRouteContext({ select: (context) => context.session });
