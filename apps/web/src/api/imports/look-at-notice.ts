import { importsRoutes } from '@holdfast/contracts/imports/routes';
import { call } from '../client.ts';

export const lookAtNotice = (uploadId: string, key: string, ticked: boolean): Promise<unknown> =>
  call(importsRoutes.lookAt, { uploadId, body: { key, ticked } });
