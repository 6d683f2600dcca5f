import { bind } from '../bind.ts';
import type { CouncilTransaction } from '../council-transaction.ts';
import { bulkChanges, bulkItems, countBulkChanges, findBulkChange, keepBulkChange } from './bulk/bulk-changes.ts';
import { actionLeads, addAction, finishAction, openActions, putOffAction } from './change/actions.ts';
import { addRecommendation } from './change/add-recommendation.ts';
import { correctFacts, standingFacts } from './change/corrections.ts';
import { editMany } from './change/edit-recommendation.ts';
import { liftExemption, listExemptions, markExempt } from './change/exemptions.ts';
import { askExtension, decideExtension, extensionsOf } from './change/extensions.ts';
import { missingReference } from './change/references-there.ts';
import { responsePutOffTo } from './change/settle-clocks.ts';
import { findRecommendation, findRecommendations, lockRecommendations, revisionsOf } from './find-recommendation.ts';
import { handOver } from './change/hand-over.ts';
import { everyLead } from './owed.sql.ts';
import { readRecommendation } from './page/read-recommendation.ts';
import { addProgress, addResponse, changeStatus } from './change/record-step.ts';
import { registerCounts, registerCountsBy } from './register/register-counts.ts';
import { registerPage, registerRows } from './register/register-page.ts';

/**
 * The recommendations of one council. Every change is one more version (`revision`), moves `changed_at`, writes its
 * append-only row in the same transaction and keeps the columns that show the present in step. `by` is the
 * membership of the person who does it. What changes one asks for it held.
 */
export const recommendationsOf = (transaction: CouncilTransaction) =>
  bind(transaction, {
    registerPage,
    registerRows,
    read: readRecommendation,
    counts: registerCounts,
    countsBy: registerCountsBy,
    find: findRecommendation,
    findAll: findRecommendations,
    lock: lockRecommendations,
    revisions: revisionsOf,
    add: addRecommendation,
    editMany,
    handOver,
    addResponse,
    addProgress,
    changeStatus,
    actionLeads,
    everyLead,
    addAction,
    finishAction,
    openActions,
    putOffAction,
    askExtension,
    missingReference,
    extensions: extensionsOf,
    responsePutOffTo,
    decideExtension,
    exemptions: listExemptions,
    markExempt,
    liftExemption,
    standingFacts,
    correctFacts,
    keepBulkChange,
    bulkChanges,
    countBulkChanges,
    findBulkChange,
    bulkItems,
  });
