import type { changeReshuffle as contract, Reshuffle } from '@holdfast/contracts/portfolios/reshuffles';
import { request } from '../client.ts';
import type { Sent } from '../contract.ts';

type Seen = Pick<Reshuffle, 'reshuffleId' | 'revision'>;

export const addReshuffle = (name: string): Promise<Reshuffle> => request('POST', '/reshuffles', { body: { name } });

export const changeReshuffle = ({ reshuffleId, revision }: Seen, body: Sent<typeof contract>): Promise<Reshuffle> =>
  request('PATCH', `/reshuffles/${reshuffleId}`, { body, revision });

export const removeReshuffle = ({ reshuffleId, revision }: Seen): Promise<unknown> =>
  request('DELETE', `/reshuffles/${reshuffleId}`, { revision });

export const applyReshuffle = ({ reshuffleId, revision }: Seen, effectiveOn: string): Promise<Reshuffle> =>
  request('POST', `/reshuffles/${reshuffleId}/apply`, { body: { effectiveOn }, revision });

export const cancelReshuffle = ({ reshuffleId, revision }: Seen): Promise<Reshuffle> =>
  request('POST', `/reshuffles/${reshuffleId}/cancel`, { body: {}, revision });
