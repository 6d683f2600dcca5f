import { portfoliosRoutes } from '@holdfast/contracts/portfolios/routes';
import type { changeReshuffle as contract, Reshuffle } from '@holdfast/contracts/portfolios/reshuffles';
import { call } from '../client.ts';
import type { Sent } from '../contract.ts';

type Seen = Pick<Reshuffle, 'reshuffleId' | 'revision'>;

export const addReshuffle = (name: string): Promise<Reshuffle> =>
  call(portfoliosRoutes.addReshuffle, { body: { name } });

export const changeReshuffle = ({ reshuffleId, revision }: Seen, body: Sent<typeof contract>): Promise<Reshuffle> =>
  call(portfoliosRoutes.changeReshuffle, { reshuffleId, body, revision });

export const removeReshuffle = ({ reshuffleId, revision }: Seen): Promise<unknown> =>
  call(portfoliosRoutes.removeReshuffle, { reshuffleId, revision });

export const applyReshuffle = ({ reshuffleId, revision }: Seen, effectiveOn: string): Promise<Reshuffle> =>
  call(portfoliosRoutes.applyReshuffle, { reshuffleId, body: { effectiveOn }, revision });

export const cancelReshuffle = ({ reshuffleId, revision }: Seen): Promise<Reshuffle> =>
  call(portfoliosRoutes.cancelReshuffle, { reshuffleId, revision });
