import { apiAddress } from '../client.ts';

/** The paper as it was uploaded, kept for ever. */
export const importFileAddress = (uploadId: string): string => apiAddress(`/imports/${uploadId}/file`);
