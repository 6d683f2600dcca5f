import { request } from '../client.ts';

export const signOut = async (): Promise<void> => {
  await request('DELETE', '/session');
};
