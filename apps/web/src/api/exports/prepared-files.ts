import { exportsRoutes } from '@holdfast/contracts/exports/routes';
import type { askFile as contract } from '@holdfast/contracts/exports/shapes';
import { queryOptions } from '@tanstack/react-query';
import { addressOf, call } from '../client.ts';
import type { Sent } from '../contract.ts';

const beingPrepared = new Set(['waiting', 'writing']);

/** The person’s own files; asked again while one is being prepared, so that it can be seen to go on. */
export const preparedFiles = queryOptions({
  queryKey: ['prepared-files'],
  queryFn: ({ signal }) => call(exportsRoutes.list, { signal }),
  refetchInterval: ({ state }) =>
    state.data?.items.some((file) => beingPrepared.has(file.state)) === true ? 1_000 : false,
});

export type FileToAsk = Sent<typeof contract>;
export const askFile = (body: FileToAsk): Promise<unknown> => call(exportsRoutes.ask, { body });

export const preparedFileAddress = (exportId: string): string => addressOf(exportsRoutes.file, { exportId });
