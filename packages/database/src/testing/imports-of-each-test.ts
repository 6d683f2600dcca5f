import type { TrackerValues } from '@holdfast/domain/recommendations/fields/tracker-values';
import type { RecommendationPage } from '../recommendations/page/recommendation-page.ts';
import type { FullRow } from '../recommendations/register/register-row.ts';
import { councilOfEachTest } from './council-of-each-test.ts';
import { confirmPaper, understandPaper } from './papers.ts';

const today = '2012-08-16';

/** A council of its own for each test, whose register comes out of papers. */
export async function importsOfEachTest() {
  const own = await councilOfEachTest();
  const register = (): Promise<FullRow[]> =>
    own.within(({ recommendations }) =>
      recommendations.registerRows({}, 'reference', today, { audience: 'register_editor', asker: 'register_editor' }),
    );
  const read = async (recommendationId: string): Promise<RecommendationPage> => {
    const page = await own.within(({ recommendations }) =>
      recommendations.read(recommendationId, today, 'register_editor'),
    );
    if (page === null) throw new Error('Not there.');
    return page;
  };
  return {
    own,
    register,
    read,
    /** The one recommendation that the register has. */
    only: async (): Promise<RecommendationPage> => {
      const rows = await register();
      expect(rows).toHaveLength(1);
      return read(rows[0]?.recommendationId ?? '');
    },
    bringIn: async (papers: readonly TrackerValues[], committeeId: string | null = null): Promise<string> => {
      const uploadId = await own.within((records) => understandPaper(records, papers, own.by));
      expect(await own.within((records) => confirmPaper(records, uploadId, own.by, committeeId))).toMatchObject({
        kind: 'changed',
      });
      return uploadId;
    },
  };
}
