/** The address of a journey's own database, for whoever may see all of it. */
export const adminUrl = (databaseName: string): string => {
  const url = new URL(process.env['HOLDFAST_TEST_ADMIN_URL'] ?? '');
  url.pathname = databaseName;
  return url.toString();
};
