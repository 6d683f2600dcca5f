import { serve } from '../platform/routes/serve.ts';
import { CommitteeEndingsService } from './committee-endings.service.ts';
import { committeeView } from './committee-view.ts';
import { CommitteesService } from './committees.service.ts';
import { MembersService } from './members.service.ts';
import { committeesRoutes } from '@holdfast/contracts/committees/routes';
import { CouncilDatabase } from '@holdfast/database/council-database';

export const CommitteesController = serve(
  committeesRoutes,
  [CouncilDatabase, CommitteesService, CommitteeEndingsService, MembersService],
  (database, service, endings, members) => ({
    list: async ({ councilId }) => {
      const rows = await database.readCouncil(councilId, (records) => records.committees.list());
      return { items: rows.map(committeeView) };
    },
    overview: ({ councilId, query: { on } }) => service.overview(councilId, on ?? null),
    add: ({ member, body }) => service.add(member, body),
    read: ({ councilId, committeeId, query: { on } }) => service.show(councilId, committeeId, on ?? null),
    change: ({ member, committeeId, revision, body }) => service.change(member, committeeId, revision, body),
    previewEnding: ({ councilId, committeeId, query }) => endings.preview(councilId, committeeId, query),
    end: ({ member, committeeId, revision, body }) => endings.end(member, committeeId, revision, body),
    changeEnding: ({ member, committeeId, revision, body }) => endings.change(member, committeeId, revision, body),
    callOffEnding: ({ member, committeeId, revision }) => endings.callOff(member, committeeId, revision),
    addMember: ({ member, committeeId, body }) => members.add(member, committeeId, body),
    changeMember: ({ member, committeeId, committeeMemberId: id, revision, body }) =>
      members.change(member, { committeeId, id, revision }, body),
    removeMember: ({ member, committeeId, committeeMemberId: id, revision }) =>
      members.remove(member, { committeeId, id, revision }),
  }),
);
