/** What people call each field of a recommendation, and of an action that serves one. */
export const fieldName = {
  reference: 'Reference',
  part: 'Part',
  source_kind: 'Source',
  source_title: 'Title',
  source_date: 'Date',
  committee: 'Committee',
  portfolio: 'Portfolio',
  recommendation: 'Recommendation',
  response: 'Response',
  response_decision: 'Response decision',
  response_date: 'Response date',
  action: 'Action',
  lead: 'Lead',
  timescale: 'Timescale',
  due: 'Due date',
  cost: 'Cost',
  outcome_measure: 'Outcome measure',
  progress: 'Progress update',
  status: 'Status',
  core_status: 'Core status',
  rag: 'RAG',
  note: 'Note',
  meeting: 'Meeting',
  received_on: 'Received on',
  response_due_on: 'Response due on',
  due_on: 'Due on',
  original_due_on: 'First due on',
  due_back_on: 'Day to come back',
  progressed_on: 'Updated on',
  claimed_complete_on: 'Claimed complete on',
  verified_complete_on: 'Verified complete on',
  action_words: 'Action',
  action_lead: 'Lead of the action',
  action_timescale: 'Timescale of the action',
  action_due_on: 'Due date of the action',
  action_cost: 'Cost of the action',
  action_outcome_measure: 'Outcome measure of the action',
  action_done_on: 'Day on which the action was done',
} as const;

/**
 * What a mark of exemption says is exempt: several actions and updates are covered by one. Only
 * of fields whose words can be exempt is it asked.
 */
export const exemptField = {
  ...fieldName,
  action: 'Actions',
  progress: 'Progress updates',
} as const;
