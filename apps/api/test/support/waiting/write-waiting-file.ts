import { CouncilDatabase } from '@holdfast/database/council-database';
import { type AskedFile, askedFile } from '@holdfast/services/exports/asked-file';
import { buffer } from 'node:stream/consumers';
import type { Role } from '@holdfast/domain/councils/role';
import type { RunningApi } from '../running-api.ts';

/** What the worker does with a file that waits, without the queue between: the API's tests begin where it ends. */
export const writeWaitingFile = async (
  api: RunningApi,
  councilId: string,
  exportId: string,
  member: { readonly membershipId: string; readonly roles: readonly Role[] },
): Promise<void> => {
  const { membershipId } = member;
  await api.app.get(CouncilDatabase).inCouncil(councilId, async (records) => {
    const claimed = await records.exports.claim({ exportId, membershipId }, 0);
    if (claimed === null) throw new Error('The file does not wait.');
    const { writing, asked } = claimed;
    const file = await askedFile(records, member, asked as AskedFile);
    await records.exports.begun(writing, file.rows);
    const content = await buffer(file.pieces());
    await records.exports.add(writing, { number: 0, content, rowsDone: file.rows });
    await records.exports.finish(writing, file);
  });
};
