import { CouncilDatabase } from '@holdfast/database/council-database';
import { createDataSource } from '@holdfast/database/data-source';
import { statedDay } from '@holdfast/database/testing/stated-day';
import type { UploadDetail } from '@holdfast/database/imports/listing/upload-row';
import { openCouncil } from '@holdfast/database/testing/open-council';
import type { DataSource } from 'typeorm';

export interface ReadingCouncil {
  readonly councilId: string;
  readonly clerk: string;
  readonly database: CouncilDatabase;
  readonly source: DataSource;
  readonly receive: (fileName: string, content: string) => Promise<string>;
  readonly find: (uploadId: string) => Promise<UploadDetail>;
  readonly close: () => Promise<void>;
}

export const databaseUrl = (): string => {
  const url = process.env['HOLDFAST_TEST_DATABASE_URL'];
  if (url === undefined) throw new Error('The services for the tests are not running.');
  return url;
};

/** A fresh council, and the database as the serving role. */
export const openReadingCouncil = async (): Promise<ReadingCouncil> => {
  const { councilId, memberships } = await openCouncil();
  const source = await createDataSource({ url: databaseUrl(), poolSize: 4 }).initialize();
  const database = new CouncilDatabase(source, statedDay, { via: 'worker' });
  return {
    councilId,
    clerk: memberships.scrutiny_officer,
    database,
    source,
    receive: (fileName, content) =>
      database.inCouncil(councilId, async ({ imports }) => {
        const { uploadId } = await imports.receive({
          fileName,
          content: Buffer.from(content),
          uploadedBy: memberships.scrutiny_officer,
        });
        return uploadId;
      }),
    find: (uploadId) =>
      database.readCouncil(councilId, async ({ imports }) => {
        const upload = await imports.find(uploadId, 'register_editor');
        if (upload === null) throw new Error('No such upload');
        return upload;
      }),
    close: () => source.destroy(),
  };
};
