const service = 'mgWebService.asmx';

/**
 * The address of the service from any address of the committee pages that a person copies:
 * "democracy.example.gov.uk/mgListCommittees.aspx?bcr=1" is "https://democracy.example.gov.uk/mgWebService.asmx".
 */
export const serviceAddress = (typed: string): string | null => {
  const text = typed.trim();
  const whole = /^[a-z][a-z0-9+.-]*:\/\//iu.test(text) ? text : `https://${text}`;
  if (!URL.canParse(whole)) return null;
  const url = new URL(whole);
  if (url.hostname === '' || (url.protocol !== 'https:' && url.protocol !== 'http:')) return null;
  if (url.username !== '' || url.password !== '') return null;
  const folders = url.pathname.split('/').filter((part) => part !== '');
  const page = folders.findIndex((part) => /\.(?:aspx?|asmx|html?)$/iu.test(part));
  const kept = page === -1 ? folders : folders.slice(0, page);
  return `${url.origin}/${[...kept, service].join('/')}`;
};
