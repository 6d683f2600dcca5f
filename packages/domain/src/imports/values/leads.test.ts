import { readLeads } from './leads.ts';

describe('leads', () => {
  it.each([
    ['Head of Housing', ['Head of Housing']],
    ['Head of Legal and Democratic Services', ['Head of Legal and Democratic Services']],
    ['Head of Legal and Director of Finance', ['Head of Legal', 'Director of Finance']],
    ['Head of Housing\nHead of Planning', ['Head of Housing', 'Head of Planning']],
    ['Head of Housing\nand Planning', ['Head of Housing and Planning']],
    ['Ann Lee; Bob Hay', ['Ann Lee', 'Bob Hay']],
    ['Ann Lee / Bob Hay', ['Ann Lee', 'Bob Hay']],
    ['Fleet/Waste Manager', ['Fleet/Waste Manager']],
    ['Ann Lee – Head of Care Bob Hay – Head of Schools', ['Ann Lee – Head of Care', 'Bob Hay – Head of Schools']],
    ['SCC – CSL Directorate – Safeguarding', ['SCC – CSL Directorate – Safeguarding']],
    ['J Okafor, Housing Needs Manager', ['J Okafor, Housing Needs Manager']],
    ['n/a', []],
  ])('reads "%s"', (text, leads) => {
    expect(readLeads(text)).toEqual(leads);
  });
});
