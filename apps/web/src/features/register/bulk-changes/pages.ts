export { BulkChangePage } from './bulk-change-page.tsx';
export { BulkChangesPage } from './bulk-changes-page.tsx';
