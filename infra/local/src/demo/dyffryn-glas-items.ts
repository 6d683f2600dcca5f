import type { DemoItem } from './demo-paper.ts';

export const dyffrynGlasItems: readonly DemoItem[] = [
  {
    committee: 'Education and Young People Scrutiny Committee', portfolio: 'Education and the Welsh Language', source: 'inquiry', meeting: 5,
    title: 'Welsh-medium places: the committee’s inquiry',
    asks: [
      { words: 'That the number of Year 1 pupils taught in Welsh is forecast by cluster for ten years.', status: 'Complete (committee)', lead: 'School Planning Officer', due: -8, decision: 'accepted', response: 'Accepted.', progress: 'The forecast was received in March and will be renewed yearly.', rag: 'G' },
      { words: 'That late immersion is offered within half an hour of every home.', status: 'Some concern', lead: 'Head of Welsh in Education', due: -1, decision: 'partially_accepted', response: 'Accepted for four clusters; the upper valley has too few pupils for a unit of its own.', progress: 'Three of four units are open. The fourth waits for a teacher.', rag: 'A' },
      { words: 'That bus passes are given to pupils who choose Welsh-medium sixth forms outside the catchment.', status: 'On target', lead: 'Transport Unit', due: 3, decision: 'accepted', response: 'Accepted from next September.', progress: 'The policy is out for consultation.', rag: 'G' },
      { words: 'That headteachers are helped to recruit through a shared sabbatical fund.', status: 'Off target', lead: 'Human Resources Business Partner', due: -4, decision: 'accepted', response: 'Accepted, subject to grant.', progress: 'The grant was not renewed.', rag: 'R' },
      { words: 'That the committee is sent the yearly review of the strategic plan.', status: 'To note', decision: 'noted', response: 'Noted.' },
    ],
  },
  {
    committee: 'Education and Young People Scrutiny Committee', portfolio: 'Education and the Welsh Language', source: 'inspection', meeting: 4,
    title: 'Inspection of the education service: follow-up of the four recommendations',
    asks: [
      { words: 'That attendance of pupils eligible for free school meals is shown by school, every half term.', status: 'Complete (committee)', lead: 'Attendance Lead', due: -5, decision: 'accepted', response: 'Accepted.', progress: 'Shown since Easter.', rag: 'G' },
      { words: 'That exclusions for under five days are challenged within the week.', status: 'On target', lead: 'Inclusion Manager', due: 1, decision: 'accepted', response: 'Accepted.', progress: '46 challenged, 11 shortened.', rag: 'G' },
      { words: 'That governors without training for three years are written to by name.', status: 'Complete (officers)', lead: 'Governor Support', due: -2, decision: 'accepted', response: 'Accepted.', progress: '61 letters sent; 38 have booked.', rag: 'G' },
      { words: 'That the spending of each school in deficit is reviewed by the regional consortium.', status: 'Superseded', lead: 'Education Finance', decision: 'accepted', response: 'Accepted.', progress: 'The consortium has been wound up; a county panel does the work.' },
    ],
  },
  {
    committee: 'Education and Young People Scrutiny Committee', portfolio: 'Social Care', source: 'meeting', meeting: 3,
    title: 'Young carers',
    asks: [
      { words: 'That each secondary school names a lead for young carers.', status: 'Complete (officers)', lead: 'Young Carers Coordinator', due: -1, decision: 'accepted', response: 'Accepted.', progress: 'All nine have named one.', rag: 'G' },
      { words: 'That the young carers’ card is accepted on all school buses.', status: 'On target', lead: 'Transport Unit', due: 2, decision: 'accepted', response: 'Accepted.', progress: 'Drivers are being briefed.', rag: 'G' },
      { words: 'That a week’s respite is funded for each young carer in a year.', status: 'Rejected', lead: 'Head of Children’s Services', decision: 'rejected', response: 'Rejected: the cost (£190,000) is not in the plan. Weekend breaks continue.' },
      { words: 'That the health board says how many of its patients are cared for by a child.', status: 'Position unclear', lead: 'Health Board', progress: 'The board has been asked three times.' },
    ],
  },
  {
    committee: 'Education and Young People Scrutiny Committee', portfolio: 'Education and the Welsh Language', source: 'meeting', meeting: 2,
    title: 'School kitchens and free meals for every primary pupil',
    asks: [
      { words: 'That take-up is reported by school and by year group.', status: 'On target', lead: 'Catering Manager', due: 1, decision: 'accepted', response: 'Accepted.', progress: 'By school now; by year group from January.', rag: 'G' },
      { words: 'That two thirds of the meat and milk comes from within forty miles.', status: 'Some concern', lead: 'Procurement Manager', due: 4, decision: 'partially_accepted', response: 'Accepted for milk. For meat the price is to be tested first.', progress: 'Milk: yes. Meat: 38 %.', rag: 'A' },
      { words: 'That kitchens with one oven are listed with the year in which they will have two.', status: 'Not started', lead: 'Property Manager', due: 5, decision: 'accepted', response: 'Accepted.' },
    ],
  },
  {
    committee: 'Education and Young People Scrutiny Committee', portfolio: 'Education and the Welsh Language', source: 'meeting', meeting: 1,
    title: 'Additional learning needs: waiting for a plan',
    asks: [
      { words: 'That the committee is told how many plans are later than the statutory weeks, and by how much.', status: 'Response awaited', lead: 'ALN Manager' },
      { words: 'That parents are written to at twelve weeks with a name to ring.', status: 'Response awaited', lead: 'ALN Manager' },
      { words: 'That the tribunal’s findings are summarised each year.', status: 'Response awaited', lead: 'Legal Services', decision: 'holding', response: 'Legal Services will report when the year’s last case is heard.' },
    ],
  },
  {
    committee: 'Communities and Environment Scrutiny Committee', portfolio: 'Climate, Land and Waste', source: 'inquiry', meeting: 5,
    title: 'Land the council owns on the floodplain',
    asks: [
      { words: 'That every parcel over one hectare on the floodplain is listed with its tenant and its use.', status: 'Complete (committee)', lead: 'Estates Surveyor', due: -7, decision: 'accepted', response: 'Accepted.', progress: '212 parcels listed and mapped.', rag: 'G' },
      { words: 'That tenants are offered longer leases where they hold back water.', status: 'On target', lead: 'Estates Surveyor', due: 2, decision: 'accepted', response: 'Accepted for leases that come up for renewal.', progress: 'Five of twelve tenants have agreed.', rag: 'G' },
      { words: 'That no council land on the floodplain is sold for housing.', status: 'Rejected', decision: 'rejected', response: 'Rejected as a rule; each case goes to Cabinet with the flood maps.' },
      { words: 'That a beaver enclosure is considered at the upper weir.', status: 'Superseded', lead: 'Ecologist', decision: 'partially_accepted', response: 'A study was accepted.', progress: 'Beavers were found to be there already.' },
      { words: 'That the yearly report of the internal drainage district comes to the committee.', status: 'To note', decision: 'noted', response: 'Noted.' },
    ],
  },
  {
    committee: 'Communities and Environment Scrutiny Committee', portfolio: 'Climate, Land and Waste', source: 'meeting', meeting: 4,
    title: 'Three-weekly collections: the first year',
    asks: [
      { words: 'That missed collections are shown on a public map within a day.', status: 'Complete (officers)', lead: 'Waste Operations Manager', due: -2, decision: 'accepted', response: 'Accepted.', progress: 'The map has been public since July.', rag: 'G' },
      { words: 'That households with more than two children in nappies get a weekly bag without having to renew the request.', status: 'Complete (committee)', lead: 'Waste Operations Manager', due: -4, decision: 'accepted', response: 'Accepted.', progress: '880 households; the renewal was abolished.', rag: 'G' },
      { words: 'That fly-tipping is counted before and after by somebody outside the service.', status: 'Off target', lead: 'Internal Audit', due: -3, decision: 'accepted', response: 'Accepted.', progress: 'Not begun: the auditor is on leave and has not been replaced.', rag: 'R' },
      { words: 'That the second lorry for the islands of farms beyond the reservoir is kept.', status: 'On target', lead: 'Fleet Manager', due: 0, decision: 'accepted', response: 'Accepted for this year.', progress: 'In this year’s budget.', rag: 'G' },
    ],
  },
  {
    committee: 'Communities and Environment Scrutiny Committee', portfolio: 'Homes and Communities', source: 'call_in', meeting: 3,
    title: 'Call-in: closing the public conveniences in three market towns',
    asks: [
      { words: 'That the Cabinet reconsiders its decision with the equality assessment before it.', status: 'Complete (committee)', lead: 'Cabinet Office', due: -5, decision: 'accepted', response: 'The Cabinet reconsidered on the 9th and confirmed two closures of three.', progress: 'Reconsidered; one site stays open.', rag: 'G' },
      { words: 'That town councils are offered the buildings with a year’s running costs.', status: 'Some concern', lead: 'Estates Surveyor', due: -1, decision: 'partially_accepted', response: 'Accepted with six months’ running costs.', progress: 'One town council has accepted; one has declined.', rag: 'A' },
      { words: 'That shops are paid to let the public use theirs.', status: 'On target', lead: 'Town Centre Manager', due: 2, decision: 'accepted', response: 'Accepted.', progress: 'Fourteen shops have signed.', rag: 'G' },
    ],
  },
  {
    committee: 'Communities and Environment Scrutiny Committee', portfolio: 'Homes and Communities', source: 'meeting', meeting: 2,
    title: 'Empty homes',
    asks: [
      { words: 'That owners of homes empty for more than two years are visited, not only written to.', status: 'On target', lead: 'Empty Homes Officer', due: 1, decision: 'accepted', response: 'Accepted.', progress: '74 of 190 visited.', rag: 'A' },
      { words: 'That the council-tax premium pays for a second empty homes officer.', status: 'Not started', lead: 'Head of Housing', due: 4, decision: 'accepted', response: 'Accepted from April.' },
      { words: 'That compulsory purchase is tried for the five worst.', status: 'Not started', lead: 'Legal Services', due: 9, decision: 'partially_accepted', response: 'Accepted for two.' },
      { words: 'That the number of second homes by community is published beside the number of empty ones.', status: 'Response awaited', lead: 'Revenues Manager', decision: 'holding', response: 'Being looked into; an answer will follow.' },
    ],
  },
  {
    committee: 'Communities and Environment Scrutiny Committee', portfolio: 'Climate, Land and Waste', source: 'petition', meeting: 1,
    title: 'Petition: speed limit through Pont Alun',
    asks: [
      { words: 'That the speed of traffic at the school is measured for two weeks in term.', status: 'Response awaited', lead: 'Traffic Engineer' },
      { words: 'That the petitioners are told the result in both languages.', status: 'Response awaited', lead: 'Traffic Engineer' },
      { words: 'That the village gateway scheme is put before the others of the same cost.', status: 'Response awaited', lead: 'Head of Highways' },
    ],
  },
  {
    committee: 'Corporate Scrutiny Committee', portfolio: 'Leader and Finance', source: 'audit', meeting: 5,
    title: 'Audit of the use of consultants',
    asks: [
      { words: 'That each engagement over £25,000 has a stated end and a named manager.', status: 'Complete (committee)', lead: 'Head of Procurement', due: -6, decision: 'accepted', response: 'Accepted.', progress: 'Tested by audit in August: 30 of 30.', rag: 'G' },
      { words: 'That what the council learnt is written down before the last invoice is paid.', status: 'Some concern', lead: 'Head of Procurement', due: -2, decision: 'accepted', response: 'Accepted.', progress: 'Done in 17 of 26 engagements.', rag: 'A' },
      { words: 'That the yearly spend is published by supplier.', status: 'Complete (officers)', lead: 'Accountancy Manager', due: -1, decision: 'accepted', response: 'Accepted.', progress: 'Published for last year.', rag: 'G' },
      { words: 'That no former officer is engaged within two years of leaving.', status: 'Rejected', lead: 'Monitoring Officer', decision: 'rejected', response: 'Rejected as a rule. Each case is declared to the Monitoring Officer.' },
    ],
  },
  {
    committee: 'Corporate Scrutiny Committee', portfolio: 'Leader and Finance', source: 'inquiry', meeting: 4,
    title: 'Working from home and the council’s buildings',
    asks: [
      { words: 'That desks are counted in use on each working day for a quarter before any building is given up.', status: 'Complete (committee)', lead: 'Property Manager', due: -5, decision: 'accepted', response: 'Accepted.', progress: 'Counted from April to June; 41 % on the fullest day.', rag: 'G' },
      { words: 'That services that meet the public stay in each of the four towns.', status: 'On target', lead: 'Customer Director', due: 3, decision: 'accepted', response: 'Accepted.', progress: 'Leases in three towns are renewed.', rag: 'G' },
      { words: 'That new staff spend their first month with their team, in person.', status: 'Complete (officers)', lead: 'Head of Human Resources', due: -3, decision: 'accepted', response: 'Accepted as guidance.', progress: 'In the induction guide.', rag: 'G' },
      { words: 'That the saving is shared with the teams that gave up space.', status: 'Rejected', lead: 'Accountancy Manager', decision: 'rejected', response: 'Rejected: the saving is already in the medium-term plan.' },
      { words: 'That energy used by each building is shown by month.', status: 'Off target', lead: 'Energy Manager', due: -4, decision: 'accepted', response: 'Accepted.', progress: 'Half of the meters cannot be read from afar.', rag: 'R' },
    ],
  },
  {
    committee: 'Corporate Scrutiny Committee', portfolio: 'Leader and Finance', source: 'peer_challenge', meeting: 3,
    title: 'Panel performance assessment: the committee’s comments on the response',
    asks: [
      { words: 'That each of the panel’s seven suggestions has a date in the response, or a reason why it has none.', status: 'Complete (committee)', lead: 'Chief Executive', due: -3, decision: 'accepted', response: 'Accepted; five have dates and two have reasons.', progress: 'Response adopted by Council.', rag: 'G' },
      { words: 'That residents’ views are gathered in both languages before the next self-assessment.', status: 'On target', lead: 'Engagement Officer', due: 4, decision: 'accepted', response: 'Accepted.', progress: 'A survey of 1,200 households is being designed.', rag: 'G' },
      { words: 'That the well-being objectives are cut to five.', status: 'Position unclear', lead: 'Policy Manager', progress: 'The Cabinet has discussed it without coming to a view.' },
    ],
  },
  {
    committee: 'Corporate Scrutiny Committee', portfolio: 'Social Care', source: 'meeting', meeting: 2,
    title: 'Agency staff in social care',
    asks: [
      { words: 'That the number of agency social workers is shown beside the number of vacancies, month by month.', status: 'Some concern', lead: 'Head of Adult Services', due: 0, decision: 'accepted', response: 'Accepted.', progress: 'Shown for children’s services only.', rag: 'A' },
      { words: 'That a bursary ties new graduates to the county for three years.', status: 'Not started', lead: 'Head of Human Resources', due: 7, decision: 'accepted', response: 'Accepted from the next intake.' },
      { words: 'That exit interviews are analysed by an outside body.', status: 'Response awaited', lead: 'Head of Human Resources' },
      { words: 'That travelling time is paid to home carers.', status: 'On target', lead: 'Commissioning Manager', due: 2, decision: 'accepted', response: 'Accepted.', progress: 'In the new framework from the new year.', rag: 'G' },
    ],
  },
  {
    committee: 'Corporate Scrutiny Committee', portfolio: 'Leader and Finance', source: 'motion', meeting: 1,
    title: 'Motion: prompt payment of small suppliers',
    asks: [
      { words: 'That suppliers with fewer than ten staff are paid within ten days.', status: 'Response awaited', lead: 'Accountancy Manager', part: '(a)' },
      { words: 'That the share paid late is published each quarter.', status: 'Response awaited', lead: 'Accountancy Manager', part: '(b)' },
      { words: 'That main contractors must pass on the same terms.', status: 'Response awaited', lead: 'Head of Procurement', part: '(c)' },
      { words: 'That the committee is told of the interest paid on late invoices.', status: 'Response awaited', lead: 'Accountancy Manager' },
    ],
  },
];
