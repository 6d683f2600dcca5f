import type { DemoItem } from './demo-paper.ts';

export const alderseaItems: readonly DemoItem[] = [
  {
    committee: 'Children and Families Panel', portfolio: 'Children and Learning', source: 'inquiry', meeting: 5,
    title: 'Keeping foster carers: report of the task group',
    asks: [
      { words: 'That every new foster carer is paired with an experienced carer for the first twelve months.', status: 'Signed off', lead: 'Head of Fostering', due: -8, decision: 'accepted', response: 'Agreed. The pairing scheme will open to all carers approved from the spring.', progress: '31 of 31 new carers have a named mentor; the panel heard from two of them.', rag: 'G' },
      { words: 'That the out-of-hours telephone line for carers is answered by a social worker and not by a call centre.', status: 'Reported complete', lead: 'Head of Fostering', due: -2, decision: 'accepted', response: 'Agreed, subject to the rota being consulted on.', progress: 'The rota began in September and the call centre contract has ended.', rag: 'G' },
      { words: 'That carers’ allowances are compared every year with those of neighbouring authorities and the comparison is published.', status: 'Slipping', lead: 'Finance Business Partner', due: -1, decision: 'partially_accepted', response: 'A yearly comparison is agreed. Publication is not, since two neighbours give their figures in confidence.', progress: 'Figures are in from four of seven neighbours.', rag: 'A' },
      { words: 'That exit interviews are held with every carer who resigns, by somebody outside the fostering service.', status: 'In hand', lead: 'Practice Improvement Manager', due: 2, decision: 'accepted', response: 'Agreed.', progress: 'Six interviews have been held; a summary comes to the panel in the new year.', rag: 'G' },
      { words: 'That the council considers a council tax reduction for foster carers living in the city.', status: 'Not agreed', lead: 'Director of Finance', decision: 'rejected', response: 'Not agreed. The cost would fall on the general fund and carers outside the city would gain nothing; allowances are the fairer way.', rag: '' },
    ],
  },
  {
    committee: 'Children and Families Panel', portfolio: 'Children and Learning', source: 'meeting', meeting: 4,
    title: 'School places in the harbour ward',
    asks: [
      { words: 'That the forecast of reception places is redrawn with the new harbour housing counted from first occupation.', status: 'Signed off', lead: 'School Organisation Manager', due: -5, decision: 'accepted', response: 'Agreed.', progress: 'The forecast published in May counts 640 homes from first occupation.', rag: 'G' },
      { words: 'That parents in the ward are told by the end of the autumn term where a temporary class would stand.', status: 'Stalled', lead: 'School Organisation Manager', due: -3, decision: 'accepted', response: 'Agreed, if planning permission is in place.', progress: 'Planning permission was refused in July. An appeal is being considered.', rag: 'R' },
      { words: 'That walking routes to the two nearest schools are surveyed before any crossing patrol is withdrawn.', status: 'In hand', lead: 'Road Safety Team', due: 1, decision: 'accepted', response: 'Agreed with the Cabinet Member for Transport and Streets.', progress: 'One route surveyed, the second waits for the end of the roadworks.', rag: 'A' },
      { words: 'That the panel is sent the yearly letter to the Department for Education about the shortfall.', status: 'For noting', lead: 'School Organisation Manager', decision: 'noted', response: 'Noted. The letter will be copied to the panel.' },
    ],
  },
  {
    committee: 'Children and Families Panel', portfolio: 'Children and Learning', source: 'inspection', meeting: 3,
    title: 'Inspection of youth justice services: the panel’s view of the action plan',
    asks: [
      { words: 'That each action in the plan names one accountable officer and one date.', status: 'Signed off', lead: 'Youth Justice Manager', due: -4, decision: 'accepted', response: 'Agreed and done at once.', progress: 'The plan of 2 March names one officer for each of 22 actions.', rag: 'G' },
      { words: 'That young people who have left the service are asked what helped, and that what they say opens the next report.', status: 'In hand', lead: 'Participation Lead', due: 3, decision: 'accepted', response: 'Agreed.', progress: 'Fourteen young people have been spoken to. A short film is being edited.', rag: 'G' },
      { words: 'That the waiting time for speech and language assessment is brought under six weeks.', status: 'Slipping', lead: 'Aldersea NHS Partnership', due: -1, decision: 'accepted', response: 'Agreed with the partnership, which provides the service.', progress: 'Median wait is nine weeks, down from fifteen.', rag: 'A' },
      { words: 'That the police share arrest data for under-eighteens with the panel every quarter.', status: 'To be clarified', lead: 'Harbour Division', progress: 'The division asks which data are meant.' },
      { words: 'That the council signs the national pledge on children in custody.', status: 'Overtaken', lead: 'Youth Justice Manager', decision: 'accepted', response: 'Agreed.', progress: 'The pledge was withdrawn by its authors and replaced by a standard that binds every authority.' },
    ],
  },
  {
    committee: 'Children and Families Panel', portfolio: 'Children and Learning', source: 'meeting', meeting: 2,
    title: 'Transport for pupils with special educational needs',
    asks: [
      { words: 'That families are told of a change of driver or escort at least three working days before.', status: 'In hand', lead: 'Passenger Transport Manager', due: 1, decision: 'accepted', response: 'Agreed. The standard goes into the contracts at renewal.', progress: 'Seven of eleven operators have signed.', rag: 'G' },
      { words: 'That complaints about journeys longer than 75 minutes are counted and reported to the panel.', status: 'Not yet begun', lead: 'Passenger Transport Manager', due: 4, decision: 'accepted', response: 'Agreed, from the start of next term.' },
      { words: 'That personal travel budgets are offered to every family at review.', status: 'Not yet begun', lead: 'Head of SEND', due: 6, decision: 'partially_accepted', response: 'They will be offered where the route costs more than the budget would.' },
      { words: 'That the panel sees the cost of single-occupancy taxis by school.', status: 'Awaiting reply', lead: 'Finance Business Partner', decision: 'holding', response: 'The figures are being prepared and will be brought to a later meeting.' },
    ],
  },
  {
    committee: 'Children and Families Panel', portfolio: 'Children and Learning', source: 'meeting', meeting: 1,
    title: 'Budget monitoring: placements for children looked after',
    asks: [
      { words: 'That the Cabinet Member brings a plan for the overspend on residential placements before the budget is set.', status: 'Awaiting reply', lead: 'Director of Children and Learning' },
      { words: 'That the sufficiency strategy says how many beds the city needs in each of the next three years.', status: 'Awaiting reply', lead: 'Head of Commissioning' },
      { words: 'That the unit cost of a placement is reported with its inflation shown apart.', status: 'Awaiting reply', lead: 'Finance Business Partner' },
    ],
  },
  {
    committee: 'Health and Care Panel', portfolio: 'Health and Adult Care', source: 'inquiry', meeting: 5,
    title: 'Leaving hospital well',
    asks: [
      { words: 'That nobody is discharged after eight in the evening without their own agreement.', status: 'Slipping', lead: 'Aldersea General Hospital', due: -6, decision: 'accepted', response: 'The hospital agrees and will audit it monthly.', progress: 'Late discharges fell from 62 to 19 a month, but have not stopped.', rag: 'A' },
      { words: 'That one telephone number serves patients and families for two weeks after discharge.', status: 'Signed off', lead: 'Urgent Care Board', due: -7, decision: 'accepted', response: 'Agreed.', progress: 'The number opened in April; 1,140 calls so far, nine in ten answered within two minutes.', rag: 'G' },
      { words: 'That equipment is delivered before the patient is home, and the share that is late is published.', status: 'Stalled', lead: 'Community Equipment Service', due: -4, decision: 'accepted', response: 'Agreed.', progress: 'The supplier went into administration in August; an interim contract covers urgent items only.', rag: 'R' },
      { words: 'That carers’ own health is asked about in each discharge conversation.', status: 'In hand', lead: 'Principal Social Worker', due: 1, decision: 'accepted', response: 'Agreed.', progress: 'The question is in the new form; a first sample comes in the winter.', rag: 'G' },
      { words: 'That the council pays for taxis home where patient transport cannot come within two hours.', status: 'Not agreed', lead: 'Director of Adult Care', decision: 'rejected', response: 'Not agreed. Patient transport is a duty of the NHS and paying for it would hide the failing.' },
      { words: 'That the panel receives the yearly report of the discharge hub.', status: 'For noting', decision: 'noted', response: 'Noted.' },
    ],
  },
  {
    committee: 'Health and Care Panel', portfolio: 'Health and Adult Care', source: 'meeting', meeting: 4,
    title: 'Dentistry for adults',
    asks: [
      { words: 'That the integrated care board says how many NHS appointments were lost when the Quay Street practice closed.', status: 'Signed off', lead: 'Integrated Care Board', due: -5, decision: 'accepted', response: 'The board will answer in writing.', progress: 'The written answer (11,400 units a year) was received and published.', rag: 'G' },
      { words: 'That the council’s own oral health improvement team visits every nursery in the four most deprived wards.', status: 'Reported complete', lead: 'Public Health Consultant', due: -2, decision: 'accepted', response: 'Agreed.', progress: 'All 23 nurseries were visited by September.', rag: 'G' },
      { words: 'That the board considers a dental van for the harbour estates.', status: 'Slipping', lead: 'Integrated Care Board', due: -1, decision: 'partially_accepted', response: 'A pilot will be considered when the budget is known.', progress: 'A bid has been made; no date for the answer.', rag: 'A' },
    ],
  },
  {
    committee: 'Health and Care Panel', portfolio: 'Health and Adult Care', source: 'peer_challenge', meeting: 3,
    title: 'Peer challenge of adult safeguarding: what the panel asks of the plan',
    asks: [
      { words: 'That the time from concern to decision is shown as a median and a ninetieth centile, not as an average.', status: 'Signed off', lead: 'Head of Safeguarding Adults', due: -3, decision: 'accepted', response: 'Agreed.', progress: 'Shown so since the second quarter.', rag: 'G' },
      { words: 'That the adult’s own wishes are recorded in every enquiry and sampled by somebody independent.', status: 'In hand', lead: 'Safeguarding Adults Board', due: 2, decision: 'accepted', response: 'Agreed.', progress: 'Recorded in 88 of the last 100 enquiries. The independent sample is being tendered.', rag: 'A' },
      { words: 'That the multi-agency hub is staffed at weekends.', status: 'Not yet begun', lead: 'Head of Safeguarding Adults', due: 5, decision: 'partially_accepted', response: 'Saturdays are agreed from the spring; Sundays will be reviewed after six months.' },
      { words: 'That providers who are under a notice are named to the panel in closed session.', status: 'To be clarified', lead: 'Head of Commissioning', progress: 'Legal advice is asked for.' },
    ],
  },
  {
    committee: 'Health and Care Panel', portfolio: 'Health and Adult Care', source: 'petition', meeting: 2,
    title: 'Petition: keep the Millbrook day centre open',
    asks: [
      { words: 'That no decision is made until each person who uses the centre has had a review of their own.', status: 'In hand', lead: 'Director of Adult Care', due: 1, decision: 'accepted', response: 'Agreed. No decision will be made before the reviews are complete.', progress: '40 of 57 reviews are complete.', rag: 'G' },
      { words: 'That the cost of alternatives is set out beside the cost of the centre, transport included.', status: 'Slipping', lead: 'Finance Business Partner', due: 0, decision: 'accepted', response: 'Agreed.', progress: 'Transport is not yet priced.', rag: 'A' },
      { words: 'That the petitioners are invited to speak when the Cabinet decides.', status: 'Reported complete', lead: 'Democratic Services', due: -1, decision: 'accepted', response: 'Agreed; the constitution already allows it.', progress: 'The invitation has been sent.', rag: 'G' },
    ],
  },
  {
    committee: 'Health and Care Panel', portfolio: 'Health and Adult Care', source: 'meeting', meeting: 1,
    title: 'Winter plan',
    asks: [
      { words: 'That the Cabinet Member confirms how many warm places will open, where and when, before the first of December.', status: 'Awaiting reply', lead: 'Public Health Consultant' },
      { words: 'That care homes are told weekly about outbreaks in their ward.', status: 'Awaiting reply', lead: 'Health Protection Team', decision: 'holding', response: 'A verbal update will be given at the next meeting.' },
      { words: 'That vaccination of the council’s own front-line staff is reported by service.', status: 'Awaiting reply', lead: 'Director of Public Health' },
    ],
  },
  {
    committee: 'Place Panel', portfolio: 'Transport and Streets', source: 'call_in', meeting: 5,
    title: 'Call-in: Station Road bus gate',
    asks: [
      { words: 'That the decision maker reconsiders the hours of the bus gate in the light of the traders’ evidence.', status: 'Signed off', lead: 'Head of Highways', due: -9, decision: 'accepted', response: 'The hours were reconsidered and shortened to 07:00 to 10:00 and 15:00 to 19:00.', progress: 'The order was sealed in February.', rag: 'G' },
      { words: 'That the effect on side streets is counted for six months and published.', status: 'Reported complete', lead: 'Traffic Manager', due: -3, decision: 'accepted', response: 'Agreed.', progress: 'Counts at nine places are on the council’s website.', rag: 'G' },
      { words: 'That disabled drivers are exempted.', status: 'Not agreed', lead: 'Head of Highways', decision: 'rejected', response: 'Not agreed, because a camera cannot see a badge. A signed route of equal length is offered instead.' },
    ],
  },
  {
    committee: 'Place Panel', portfolio: 'Transport and Streets', source: 'inquiry', meeting: 4,
    title: 'Streets that drain: flooding after heavy rain',
    asks: [
      { words: 'That every gully in the 40 streets that flooded is on the asset register, with the day it was last cleared.', status: 'In hand', lead: 'Highway Drainage Engineer', due: 1, decision: 'accepted', response: 'Agreed.', progress: '33 streets are on the register.', rag: 'G', part: '' },
      { words: 'That residents can report a blocked gully in under a minute and are told when it has been cleared.', status: 'In hand', lead: 'Customer Services Manager', due: 2, decision: 'accepted', response: 'Agreed.', progress: 'The form is live; the message back is in test.', rag: 'A' },
      { words: 'That the council, the water company and the harbour authority sign one plan for the lower town.', status: 'Stalled', lead: 'Flood Risk Manager', due: -2, decision: 'accepted', response: 'Agreed; officers will convene the three bodies.', progress: 'The water company has not named anybody since its reorganisation.', rag: 'R' },
      { words: 'That paving over front gardens in the catchment needs permission.', status: 'Not agreed', lead: 'Head of Planning', decision: 'rejected', response: 'Not agreed now: it would need an Article 4 direction, which will be considered with the next local plan.' },
      { words: 'That the emergency sandbag stock is doubled before the winter.', status: 'Reported complete', lead: 'Emergency Planning Officer', due: -1, decision: 'accepted', response: 'Agreed.', progress: '4,000 bags are held at two depots.', rag: 'G' },
    ],
  },
  {
    committee: 'Place Panel', portfolio: 'Housing and Neighbourhoods', source: 'audit', meeting: 3,
    title: 'Audit of damp and mould casework',
    asks: [
      { words: 'That every report of damp is visited within ten working days.', status: 'Slipping', lead: 'Head of Repairs', due: -2, decision: 'accepted', response: 'Agreed.', progress: '81 % within ten working days in the last quarter, up from 54 %.', rag: 'A' },
      { words: 'That a case is closed only when the tenant agrees that it is cured.', status: 'In hand', lead: 'Head of Repairs', due: 1, decision: 'accepted', response: 'Agreed.', progress: 'The system will not close a case without the tenant’s answer from next month.', rag: 'G' },
      { words: 'That the panel is shown repeat cases by block, and what is planned for the ten worst.', status: 'Signed off', lead: 'Asset Manager', due: -3, decision: 'accepted', response: 'Agreed.', progress: 'Shown in July; the panel visited two of the blocks.', rag: 'G' },
      { words: 'That compensation follows the ombudsman’s guidance.', status: 'In hand', lead: 'Complaints Manager', due: 3, decision: 'accepted', response: 'Agreed.', progress: 'A draft policy is out for comment with the tenants’ forum.', rag: 'G' },
    ],
  },
  {
    committee: 'Place Panel', portfolio: 'Culture and Harbour', source: 'motion', meeting: 2,
    title: 'Motion referred by Council: the winter opening of the lido',
    asks: [
      { words: 'That the cost of heating one lane from November to March is worked out by somebody independent.', status: 'Not yet begun', lead: 'Leisure Contracts Manager', due: 3, decision: 'accepted', response: 'Agreed, if the cost of the study stays under £8,000.' },
      { words: 'That swimmers’ clubs are asked what they would pay.', status: 'In hand', lead: 'Leisure Contracts Manager', due: 1, decision: 'accepted', response: 'Agreed.', progress: 'Three of five clubs have answered.', rag: 'G' },
      { words: 'That the harbour trust is asked to share the cost of lighting.', status: 'Awaiting reply', lead: 'Harbour Trust', decision: 'holding', response: 'Officers are in touch with the trust and will report back.' },
    ],
  },
  {
    committee: 'Place Panel', portfolio: 'Transport and Streets', source: 'meeting', meeting: 1,
    title: 'Bus service improvement plan: yearly report',
    asks: [
      { words: 'That the Cabinet Member says by when the real-time signs outside the ring road will work.', status: 'Awaiting reply', lead: 'Public Transport Manager' },
      { words: 'That the youth fare is put into the next agreement with the operators.', status: 'Awaiting reply', lead: 'Public Transport Manager' },
    ],
  },
  {
    committee: 'Scrutiny Management Board', portfolio: 'Finance and Resources', source: 'meeting', meeting: 5,
    title: 'Shared payroll service with two neighbours',
    asks: [
      { words: 'That the savings claimed are set against the cost of leaving the present contract.', status: 'Signed off', lead: 'Director of Finance', due: -7, decision: 'accepted', response: 'Agreed; the business case was restated.', progress: 'Net saving restated as £210,000 over five years.', rag: 'G' },
      { words: 'That the board sees the draft agreement before it is signed, exempt parts included.', status: 'Signed off', lead: 'Monitoring Officer', due: -6, decision: 'accepted', response: 'Agreed, in closed session.', progress: 'Seen on the 12th.', rag: 'G' },
      { words: 'That staff in the service are told what will change for them a month before any transfer.', status: 'Overtaken', lead: 'Head of Human Resources', decision: 'accepted', response: 'Agreed.', progress: 'No transfer will take place: the neighbours withdrew.' },
    ],
  },
  {
    committee: 'Scrutiny Management Board', portfolio: 'Finance and Resources', source: 'inquiry', meeting: 4,
    title: 'How the council answers the telephone',
    asks: [
      { words: 'That the council publishes monthly how long callers wait, by service and by time of day.', status: 'In hand', lead: 'Customer Services Manager', due: 1, decision: 'accepted', response: 'Agreed.', progress: 'Published for five services; four more follow.', rag: 'G' },
      { words: 'That a caller who has waited ten minutes is offered a call back.', status: 'Slipping', lead: 'Customer Services Manager', due: -1, decision: 'accepted', response: 'Agreed, when the new system is in place.', progress: 'The new system is three months late.', rag: 'A' },
      { words: 'That councillors’ enquiries are answered in five working days, and late answers are counted by directorate.', status: 'In hand', lead: 'Chief Executive’s Office', due: 0, decision: 'partially_accepted', response: 'Ten working days are agreed, five for urgent matters.', progress: '72 % in time in the last month.', rag: 'A' },
      { words: 'That the recorded message in the queue is rewritten with residents.', status: 'Reported complete', lead: 'Communications Manager', due: -2, decision: 'accepted', response: 'Agreed.', progress: 'Rewritten with the residents’ panel and in use since August.', rag: 'G' },
    ],
  },
  {
    committee: 'Scrutiny Management Board', portfolio: 'Finance and Resources', source: 'meeting', meeting: 3,
    title: 'Corporate complaints: yearly report',
    asks: [
      { words: 'That complaints upheld are counted by cause, and the three commonest causes have a plan.', status: 'In hand', lead: 'Complaints Manager', due: 2, decision: 'accepted', response: 'Agreed.', progress: 'Causes are coded since April.', rag: 'G' },
      { words: 'That the ombudsman’s letter goes to the board in the month in which it comes.', status: 'Signed off', lead: 'Monitoring Officer', due: -3, decision: 'accepted', response: 'Agreed.', progress: 'Sent within a week of receipt.', rag: 'G' },
    ],
  },
  {
    committee: 'Scrutiny Management Board', portfolio: 'Finance and Resources', source: 'meeting', meeting: 2,
    title: 'Capital programme: what has slipped and why',
    asks: [
      { words: 'That each project over £1 million that has slipped by more than six months is explained on one page.', status: 'Awaiting reply', lead: 'Director of Finance' },
      { words: 'That the contingency left in each project is shown.', status: 'Awaiting reply', lead: 'Director of Finance', decision: 'holding', response: 'To be reported with the quarter three monitor.' },
      { words: 'That projects stopped in the last three years are listed with what was spent on them.', status: 'Awaiting reply', lead: 'Capital Programme Manager' },
    ],
  },
  {
    committee: 'Scrutiny Management Board', portfolio: 'Finance and Resources', source: 'meeting', meeting: 1,
    title: 'Draft budget: first reading',
    asks: [
      { words: 'That the saving on street lighting is taken out until its effect on safety is known.', status: 'Awaiting reply', lead: 'Director of Finance', part: '(a)' },
      { words: 'That the equality assessment of each saving over £100,000 is published with the papers.', status: 'Awaiting reply', lead: 'Director of Finance', part: '(b)' },
      { words: 'That the board is told which savings of last year were not made.', status: 'Awaiting reply', lead: 'Director of Finance' },
    ],
  },
];
