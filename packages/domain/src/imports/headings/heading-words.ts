import type { PaperField } from '../paper/preview.ts';

/**
 * What councils write over the columns of their trackers, by field, as word keys (no plurals, no punctuation) with a
 * weight: 10 means it alone, 4 to 6 means it unless another column says it better, 3 only when nothing else will do.
 */
export const headingWords: Readonly<Partial<Record<PaperField, Readonly<Record<number, string>>>>> = {
  recommendation: {
    10: 'motion, notice of motion, text of motion, motion agreed, resolution of council, motion carried, argymhellion, argymhelliad y pwyllgor, recommendation, scrutiny recommendation, committee recommendation, recommendation made, recommendation of committee, recommendation of the committee, panel recommendation, agreed recommendation, final recommendation, recommendation text, recommendation from scrutiny, review recommendation, area for development, area for improvement, area identified for improvement, improvement area, area of improvement, priority for improvement, improvement priority, proposal for improvement, requirement for improvement, what inspector said, what the inspector said, what the inspector found, what inspector recommended, what the inspector recommended, what the inspectorate said, what the inspectorate recommended, what the peer said, what the peer recommended, what the peer team said, what the peer team recommended, peer recommendation, peer team recommendation, inspector recommendation, inspection recommendation, inspectorate recommendation, recommendation action, recommendation in full, detail of recommendation, recommendation wording, full recommendation, argymhelliad, recommendation agreed, what we recommended, recommendation to cabinet, recommendation to executive',
    9: 'action proposed, rec, resolution, you said, we recommended, scrutiny recommended, committee recommended, panel recommended, we asked, we asked for, scrutiny asked, what you said, what you asked, scrutiny said, what scrutiny said, what we asked, what scrutiny asked for, what did we ask for, what the committee asked for, what was recommended, what the committee said, what the panel asked, what the committee asked, what scrutiny asked, what the panel asked for, what the panel said, panel asked, committee asked, ask, the ask, scrutiny ask, scrutiny request, request from committee, request of committee, committee request, recommended action, recommendation resolution, resolution recommendation, recommended improvement, improvement recommendation',
    7: 'resolved, resolution made, action agreed by committee, conclusion and recommendation, proposed action, proposal, suggestion, request, information requested, recommendation and action, action request, recommendation request',
    5: 'agreed outcome, outcome agreed, action arising, matter for action, point agreed, action required, action requested, action point, agreed action, action agreed, key line of enquiry, required action',
    4: 'task name, task title, what we will do, what will we do, what are we going to do, what need to be done, what will be done, action, decision, improvement, task, committee action, committee decision, decision action, what was agreed, what was asked, outcome of discussion',
    3: 'issue, minute, matter arising, detail, description, point, finding, conclusion, decision of committee',
  },
  reference: {
    10: 'rhif cyfeirnod, cyfeirnod, ref, reference, reference number, reference no, ref no, ref number, no, num, number, #, item no, item number, recommendation number, recommendation no, rec no, rec number, rec ref, rec id, recommendation ref, recommendation reference, id, unique id, unique ref, action no, action number, action ref, serial no, row, line, no of recommendation, tracker ref, cyf, rhif',
    7: 'minute no, minute ref, minute number, minute reference, paragraph, para, page',
    3: 'rec, item, eitem, recommendation, argymhelliad, r',
  },
  part: { 9: 'part, sub part, sub recommendation' },
  source_kind: {
    10: 'source kind, kind of source, type of source, source type',
  },
  core_status: { 10: 'core status' },
  source_title: {
    10: 'pwnc, adolygiad, title, item title, report title, review, scrutiny review, name of review, review title, title of review, scrutiny item, scrutiny topic, title of report, review name, inquiry, scrutiny inquiry, inquiry title, task and finish group, task group, task and finish review, name of report, agenda item title, report name, subject title, title subject, subject topic, item topic, topic item, scrutiny investigation, investigation, call in item, decision called in, called in decision, call in, executive decision called in, item called in, item considered, report considered, matter considered, policy development item, report item, item report, meeting item, teitl, review topic, scrutiny subject',
    9: 'topic, subject, agenda item, report, item, eitem, eitem agenda, subject matter, source of recommendation, scrutiny report',
    6: 'source, issue, theme, minute title, matter, heading, origin, workstream, project, what it is about',
    5: 'area, policy area, thematic area, issue discussed',
    3: 'service area, minute, service, description',
  },
  source_date: {
    10: 'dyddiad y cyfarfod, dyddiad cyfarfod, dyddiad yr argymhelliad, made on, raised on, recommended on, date made, date, meeting date, date of meeting, date considered, committee date, date of committee, date of committee meeting, date raised, date of recommendation, recommendation date, date made, date recommended, date of report, report date, scrutiny date, scrutiny meeting date, date of scrutiny meeting, date of scrutiny, date of panel, date of decision, minute date, date recommendation made, date of item, dyddiad, date reviewed, date of review, date and item, date item, date discussed, date heard, when considered, committee meeting date, date of board, panel date, date requested, called in on, date of o and s, o and s date, o and s meeting, date of osc, osc date, osc meeting, date to scrutiny, scrutiny committee date, date considered by scrutiny, date of scrutiny committee, date called in, date of call in, call in date, date it was raised',
    8: 'meeting, date reported, date added, committee meeting, meeting and date, meeting held, when raised, date opened, date agreed',
  },
  committee: {
    10: 'pwyllgor craffu, committee, scrutiny committee, scrutiny panel, overview and scrutiny committee, scrutiny board, scrutiny body, sub committee, committee panel, panel committee, name of committee, commission, select committee, originating committee, committee name, scrutiny commission, source committee, pwyllgor',
    8: 'panel, board, policy committee, policy panel',
    4: 'forum, group, body, meeting, scrutiny',
  },
  portfolio: {
    10: 'portffolio, aelod cabinet cyfrifol, deiliad portffolio, portfolio, cabinet portfolio, portfolio holder, cabinet member, lead member, executive member, lead cabinet member, relevant cabinet member, cabinet lead, portfolio area, cabinet member portfolio, portfolio cabinet member, responsible cabinet member, portfolio lead, executive councillor, executive portfolio, relevant portfolio, responsible member, member lead, cabinet portfolio holder, executive lead member, aelod cabinet, deputy leader portfolio, executive lead',
    8: 'lead councillor, councillor, lead executive member, member, responsible portfolio holder, spokesperson',
  },
  response: {
    10: 'ymateb y cabinet, ymateb y weithrediaeth, ymateb y gwasanaeth, response, cabinet response, executive response, response from cabinet, response of executive, response of cabinet, cabinet member response, portfolio holder response, directorate response, response to recommendation, service response, officer response, reply, executive comment, cabinet comment, management response, ymateb, answer, response and action, cabinet reply, response of the executive, response of the cabinet, response from executive, response from directorate, response from service, response from department, cabinet executive response, executive cabinet response, department response, departmental response, response comment, formal response, portfolio response, council response, response from portfolio holder, response from cabinet member, executive decision response, what they said, executive said, cabinet said, council said, they said, cabinet responded, executive responded, executive view, cabinet view, what the cabinet said, response given, initial response, response from executive member, executive member response, response of portfolio holder, response of management, reply of management, management reply, management comment, executive answer, answer of cabinet, answer of the executive, reply of cabinet, reply of the executive, response and rationale, what cabinet said, the response, cabinet answer',
    8: 'response received, response rationale, rationale, reason for rejection, response reason, reason if not accepted, reason if rejected, reason not accepted, reason for not accepting',
    5: 'reason, explanation, cabinet decision, executive decision, decision of cabinet, decision of executive, outcome at cabinet',
    3: 'comment, feedback, outcome, decision',
  },
  response_decision: {
    10: 'penderfyniad y cabinet, derbyn neu wrthod, derbyniwyd gwrthodwyd, accepted rejected, accepted y n, accept reject, agreed y n, accepted or rejected, agreed not agreed, agree disagree, response decision, accepted yes no, agreed yes no, accepted partially accepted rejected, accept partially accept reject, agreed partially agreed not agreed, accepted noted rejected, agreed rejected, accepted not accepted, accepted by cabinet, agreed by cabinet, accepted by executive, cabinet decision, executive decision, decision of cabinet, decision of executive, accept or reject, agreed or rejected, cabinet agreed, recommendation accepted, recommendation agreed y n, accepted in full in part rejected, decision accept reject, accepted partially rejected, agree reject, approved rejected, y n',
    7: 'decision, cabinet outcome, executive outcome, outcome at cabinet, response status, agreed by, acceptance',
    5: 'accepted, agreed, accept, agree, approved',
    4: 'outcome',
  },
  response_date: {
    10: 'dyddiad yr ymateb, dyddiad ymateb, response date, date of response, date response received, date responded, date of cabinet response, date of reply, response received date, date of executive response, response received on, date received, date answered, date of response received, response dated, dated, replied on, reply date, date of answer, answered on, answer date, date of the answer',
    8: 'cabinet date, date to cabinet, date of cabinet, cabinet meeting date',
    6: 'response received, cabinet date, date to cabinet, date of cabinet, cabinet meeting date',
  },
  action: {
    10: 'cam gweithredu, camau gweithredu, gweithredu, action, agreed action, action agreed, action to be taken, action taken proposed, action taken or proposed, action taken and proposed, planned action, activity, activity to be delivered, what will we do, what we will do, key action, action to implement, proposed activity, action plan, action to be undertaken, implementation action, action to deliver, implementation plan, action to address recommendation, action in response, response action, service action, what are we going to do, what are we doing, action to achieve recommendation',
    9: 'proposed action, action required, required action, action needed, task, how it will be done, how will it be done, action by service, action requested',
    7: 'implementation, how, step, key task, key milestone, what, delivery, action step, action proposed',
    4: 'milestone, next step, work to be done, work required, action taken',
  },
  lead: {
    10: 'for action by, action for, who did it, who will do this, assigned officer, cyfrifoldeb, swyddog arweiniol, swyddog cyfrifol, arweinydd, pwy, pwy sy’n gyfrifol, lead, lead officer, responsible officer, responsibility, owner, action owner, officer, responsible, by whom, who, lead person, accountable officer, lead agency, lead directorate, responsible person, responsible director, assigned to, led by, allocated to, lead service, person responsible, officer responsible, service lead, swyddog, lead department, responsible lead, recommendation owner, lead responsibility, responsible officer team, lead officer team, lead organisation, lead partner, responsible body, lead director, who is responsible, who will do it, officer lead, responsible agency, responsible service, accountability, accountable, responsible department, responsible team, responsible owner, assignee, action holder, assigned officer, key officer, who will lead, owned by, who answers, who is to answer, who replies, who is doing it, who does it, who is doing what',
    8: 'action by, director, chief officer, head of service, contact officer, corporate director, lead contact, strategic lead, assistant director, delivery lead, responsible directorate, who will answer, named officer',
    5: 'directorate, department, division, team, agency, organisation, partner, contact',
    4: 'service, service area',
  },
  timescale: {
    10: 'amserlen, pryd, timescale, timeframe, time frame, timetable, time scale, target timescale, implementation timescale, timescale for completion, timeline, proposed timescale, timescale for implementation, delivery timescale, time limit, timescale deadline',
    7: 'when, timing, period, estimated timescale, month',
  },
  due: {
    10: 'erbyn pryd, dyddiad targed, dyddiad cwblhau, dyddiad dyledus, due, due date, target date, deadline, by when, target completion date, date due, implementation date, date for completion, complete by, to be completed by, expected completion, original target date, date for implementation, target implementation date, due by, expected completion date, target, target deadline, date to be completed, completion due, due for completion, delivery date, target delivery date, planned completion date, target date for completion, target date for implementation, action due date, agreed deadline, agreed date, agreed implementation date, date due by, expected date, anticipated completion date, completion target, estimated completion date, due deadline, when is it due, when by, original date, original deadline, original timescale, original due date, date by, target for completion, to be done by, to be finished by, to be in place by, to be completed when, when it is due, when it will be done',
    8: 'completion date, proposed completion date, estimated date, revised target date, revised date, revised deadline, date of completion',
    6: 'by, date for response, response due, response deadline, response due date, date response due, date expected',
    3: 'next update',
  },
  cost: {
    10: 'cost, cost if app, resource, resource implication, financial implication, cost and resource, cost resource, resource required, funding, budget, cost implication, estimated cost, resource cost, financial impact, resource needed, cost if any, finance',
  },
  outcome_measure: {
    10: 'outcome measure, success measure, measure of success, success criteria, success criterion, intended outcome, expected outcome, desired outcome, how will we know, how we will know, how we will know it has worked, how we will tell, performance measure, evidence of success, target outcome, anticipated outcome, measure, success factor, kpi, performance indicator, outcome expected, outcome sought, what will success look like, what success look like, how will we measure success, how will success be measured, measurable outcome, critical success factor, planned outcome, what difference will it make, success look like, what good look like, what will good look like, how we will know we have succeeded',
    5: 'impact, evidence required, benefit, outcome, target measure',
  },
  progress: {
    10: 'diweddariad, y sefyllfa bresennol, sefyllfa bresennol, y cynnydd hyd yma, progress, we did, what we did, update, progress update, latest update, current position, position statement, position, action taken, action taken to date, progress to date, progress made, progress report, latest position, implementation progress, progress against recommendation, commentary, progress and comment, progress comment, comment progress, update on progress, progress note, progress commentary, action taken so far, action to date, update on action, progress on implementation, current progress, progress summary, latest progress, position update, officer update, service update, progress action taken, what has happened, what has been done, what ha happened, what ha been done, what happened, what happened next, what happened since, what have we done, cynnydd, update from officer, update from service, progress outcome, update comment, comment update, status update, update on recommendation, update from directorate, implementation update, quarterly update, monitoring update, update since last meeting, position at, action taken outcome, progress evidence, update received, where are we now, where we are now, how we are doing, how are we doing, how it is going, how it is going now, how is it going, what changed, impact to date',
    7: 'narrative, officer comment, evidence of implementation, evidence of progress, monitoring, follow up, follow up action, follow up action taken, evidence, result, follow up comment, completed action, summary of progress, current situation',
    6: 'outcome, comment, feedback, outcome to date, status comment, update note, current status comment, outcome of recommendation',
    4: 'next step, response received, response',
  },
  status: {
    10: 'motion discharged, discharged, open closed, open or closed, action closed y n, status, progress status, current status, implementation status, completion status, action status, recommendation status, delivery status, statws, open closed, complete incomplete, status of recommendation, status of action, overall status, open or closed, implementation stage, completed y n, complete y n, implemented y n, status category, stage, current state, latest status, percent complete, percent, percentage complete, progress percent, complete percent',
    8: 'assessment of progress, progress assessment, assessment of progress grading, progress grading',
    7: 'state, completed, implemented, complete, signed off, done, closed, progress rating, on track, status update, status rating',
    6: 'rag status, brag status',
    4: 'progress, outcome, position, rag, brag, current position, assessment',
  },
  rag: {
    10: 'rag, brag, rag rating, rag status, brag status, traffic light, brag rating, progress rag, red amber green, current rag, rag score, rag colour, rag assessment, rag b, colour, rag brag, overall rag',
    5: 'rating, traffic light status, priority rag',
  },
  note: {
    10: 'nodyn, nodiadau, sylwadau, note, additional note, remark, other information, further information, additional information, any other comment, additional comment, other comment, general note',
    5: 'comment, background, context, other, observation',
  },
};

/** The same for kinds of paper that hold no recommendations. */
export const otherHeadingWords: Readonly<Partial<Record<PaperField, Readonly<Record<number, string>>>>> = {
  existing_date: {
    10: 'existing date, current date, existing meeting date, present date, original date, published date',
  },
  proposed_date: {
    10: 'proposed date, revised date, new date, proposed meeting date, revised meeting date',
  },
  judgement: {
    10: 'judgement, judgement area, area of judgement, inspection judgement, aspect, key judgement, judgment',
  },
  self_assessment: {
    10: 'self assessment, self assessment grade, self assessed grade, self evaluation, self assessment judgement, our own grade',
  },
  grade: {
    10: 'grade, inspection grade, ofsted grade, announced inspection grade, judgement grade, inspection judgement, grading, ofsted judgement, estyn judgement, inspectorate grade, inspector grade',
  },
  decision: {
    10: 'decision, key decision, decision to be made, decision to be taken, decision title, decision required, title of decision, decision due, matter for decision, subject of decision, item for decision, proposed decision',
  },
  requested_by: {
    10: 'requested by, raised by, suggested by, proposed by, put forward by, source of request',
  },
  topic: {
    10: 'topic, inquiry area, review topic, potential topic, work programme item, proposed topic, scrutiny topic, area, suggested topic, item, agenda item, subject, title, review, theme',
  },
  focus: {
    10: 'focus, potential focus of the review, purpose, scope, objective, reason for inclusion, rationale, focus of review, potential focus, aim, purpose of report, description, key issue, expected outcome, reason, terms of reference, reason for scrutiny, what we want to find out, key question, outcome sought, brief description, objective and outcome, aim and objective',
  },
  source_date: {
    10: 'date, meeting date, date of meeting, date of decision, decision date, meeting, committee date, when, date decision due, date of committee, decision due date, expected decision date, month, scheduled date',
  },
  portfolio: {
    10: 'portfolio, cabinet member, portfolio holder, lead member, executive member, cabinet portfolio',
  },
  lead: {
    10: 'lead officer, contact officer, officer, responsible officer, report author, author, lead, contact, director, report of, invitee, witness, who',
  },
  committee: {
    10: 'committee, decision maker, decision taker, panel, scrutiny committee, scrutiny panel, body',
  },
  reference: {
    10: 'ref, reference, no, number, #, reference number, decision ref, item no, item number',
  },
  status: { 10: 'status, progress' },
  note: {
    10: 'note, comment, consultation, background document, background paper, other information, key decision y n, exempt',
  },
};
