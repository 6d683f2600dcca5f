import type { Audience, Withholding } from '@holdfast/domain/audiences/audience';
import { mayRead, readsUnconfirmed } from '@holdfast/domain/audiences/audience';
import { fieldsFromRecommendation } from '@holdfast/domain/recommendations/fields/action-fields';
import {
  type ExemptField,
  exemptFields,
  fieldNamed,
  markOf,
  recommendationFieldNames,
} from '@holdfast/domain/recommendations/fields/fields';
import type { World } from './world.ts';

/** Whether what stands in a column may reach an audience in a world. */
export type May = (audience: Audience, world: World) => boolean;

/**
 * What is decided of a text column. `code`: it holds what only the product writes there (an id, a day, a key), and
 * nobody's words. A function: words, and whom they may reach. `log` and `held`: whom `ofEvent` says, by noun and field.
 */
export type Decision = 'code' | 'log' | 'held' | May;

const belongs = new Set<Audience>(['register_editor', 'item_responder', 'responder', 'committee_member', 'reader']);

/** What keeps words of one field back in a world. */
const markOn = ({ mark, fields }: World, field: ExemptField): Withholding | null =>
  fields === 'all' || fields.includes(field) ? mark : null;
/** Words of a recommendation: kept back with the mark on their field, or on the field that they are kept with. */
const of =
  (field: ExemptField): May =>
  (audience, world) =>
    mayRead(audience, markOn(world, field));
/** Words about a recommendation: whatever mark stands on it keeps them back. */
const marked: May = (audience, { mark }) => mayRead(audience, mark);
/** Of an item of an agenda, which is marked as a whole. */
const ofItem: May = (audience, { mark, fields }) => mayRead(audience, fields === 'all' ? mark : null);
/** Why something is kept back: it may tell what it is. Where nothing is marked, the ground has marks of one paragraph. */
const why: May = (audience, { mark }) => mayRead(audience, mark ?? 'exempt');
/** A paper, and all that was read of it. */
const paper: May = (audience, { mark, paper: state }) =>
  state === 'confirmed' ? belongs.has(audience) && mayRead(audience, mark) : readsUnconfirmed(audience);
const editors: May = (audience) => audience === 'register_editor';
/** Between whoever was asked and whoever keeps the register: outside, only while it answers nothing that is kept back. */
const asked: May = (audience, world) =>
  audience === 'register_editor' ||
  audience === 'item_responder' ||
  (audience === 'link_holder' && mayRead(audience, world.mark));
/** With what an answer came back is in the history of its recommendation too. */
const returned: May = (audience, world) => audience === 'item_responder' || mayRead(audience, world.mark);
/** Why somebody is asked, in the product's own sentence, and who: of everything that is asked. */
const asking: May = (audience) =>
  audience === 'register_editor' || audience === 'item_responder' || audience === 'link_holder';
/** The names of the council's own order: everybody who belongs to it, and whatever is printed or sent. */
const council: May = (audience) => belongs.has(audience) || audience === 'link_holder' || audience === 'paper';
/** What a calendar says to whoever subscribes to it too. */
const open: May = (audience, world) => council(audience, world) || audience === 'public';
const nobody: May = () => false;

/** Words that a mark can keep back are kept back with their own mark, unless something else is said of their column. */
const closedWords = Object.fromEntries(exemptFields.map((field) => [fieldNamed(field).column ?? field, of(field)]));

/** Each text column of each table of a council, by table. Of the log, what an event says of each noun is apart. */
export const columns: Readonly<Record<string, Readonly<Record<string, Decision>>>> = {
  action: {
    words: of('action'),
    lead: council,
    timescale: of('action'),
    cost: of('cost'),
    outcome_measure: of('outcome_measure'),
  },
  agenda_item: { title: ofItem, words: ofItem, report_of: ofItem, exempt_reason: why },
  answer: {
    given_by_name: council,
    words: asked,
    revised_because: asked,
    decision_words: returned,
  },
  attendance: { name: council, capacity: council },
  calendar_feed: { token_hash: nobody },
  calendar_link: { outside_id: 'code', said: nobody },
  calendar_run: {
    file_name: editors,
    file: 'code',
    found: editors,
    items: editors,
    committees: editors,
    carried_out: 'code',
    fault: editors,
  },
  calendar_source: {
    name: editors,
    address: editors,
    committees: 'code',
  },
  bulk_change: { reason: editors },
  bulk_change_item: { before: editors, after: editors },
  channel: { sealed_key: nobody, templates: editors, reply_to: editors, key_ending: 'code' },
  committee: {
    name: open,
    terms_of_reference: council,
    former_names: council,
    former_parents: 'code',
  },
  committee_member: { name: council, represents: council },
  correction: { words: marked, said_before: marked, reason: marked },
  council: { code: 'code', name: open },
  council_setting: { value: council },
  declaration: { name: council, words: ofItem },
  delivery: { reason: nobody },
  digest: {
    recipient_name: asking,
    address: asking,
    channel_ref: nobody,
    problem: editors,
  },
  event: {
    by_name: nobody,
    roles: 'code',
    noun: 'code',
    noun_name: editors,
    before: 'log',
    after: 'log',
    reason: 'log',
  },
  exemption: { in_place: 'code', reason: why },
  exemption_lifted: { reason: why },
  extension: { reason: marked },
  extension_decision: { reason: marked },
  first_step: { step: 'code' },
  former_values: { held: 'held', unknown: 'code' },
  import_row: { place: 'code', fields: paper, changes: paper },
  invitation: { email: editors, name: editors, post: editors, token_hash: nobody },
  kept_message: {
    address: editors,
    recipient_name: editors,
    subject: editors,
    plain: editors,
    html: editors,
  },
  meeting: { place: open, short_notice_reason: council },
  membership: { name: council, post: nobody },
  minute: { heading: ofItem, words: ofItem, stem: ofItem },
  minute_correction: { heading_before: ofItem, said_before: ofItem, reason: ofItem },
  pause: { reason: editors },
  person: { name: council, post: council, political_group: council, email: editors },
  planned_ending: { name: nobody, choices: 'code', problem: council },
  // It holds what a paper says, and no more: only that was let into it.
  publication: { content: council, sha256: 'code', reason: editors },
  portfolio: { name: council, scope: council, directorate: council, former_parents: 'code' },
  portfolio_holder: { name: council },
  meeting_schedule: { municipal_year: council, rule: council, place: council, dates: 'code' },
  progress_update: { words: of('progress') },
  recommendation: {
    ...closedWords,
    reference: council,
    part: council,
    partner_body: council,
    source_title: of('source_title'),
    words: of('recommendation'),
    response_words: of('response'),
    action_words: of('action'),
    lead: council,
    timescale: of('action'),
    due: of('action'),
    cost: of('cost'),
    outcome_measure: of('outcome_measure'),
    progress_words: of('progress'),
    status_words: of('progress'),
    rag: of('progress'),
    note: of('note'),
    exempt: 'code',
    confidential: 'code',
  },
  register_view: { name: editors, search: editors },
  reminder: { because: asking },
  reshuffle: { name: council, draft: editors, problem: editors },
  resolution: { mark: ofItem, words: ofItem },
  response: { words: of('response') },
  sent_again: { address: editors },
  status_change: {
    from_words: nobody,
    to_words: marked,
    reason: marked,
    evidence: marked,
  },
  status_word: { word: council },
  upload: {
    file_name: paper,
    sha256: 'code',
    problem: paper,
    preview: paper,
    corrections: paper,
    undo: paper,
    summary: 'code',
  },
  upload_content: { content: paper },
  // Whose they are is asked of Postgres, and what stands in them of the file: see the test of prepared files.
  export: { asked: 'code', asker: 'code', content_type: 'code', file_name: 'code', problem: 'code' },
  export_piece: { content: 'code' },
  upload_mark: { mark_key: paper },
};

/**
 * What an event says. Of a recommendation it is its history: a field that can be kept back is kept back there too, and so
 * is the reason of a mark. Of anything else it is for those who keep the settings.
 */
export const ofEvent = (noun: string, field: string | null): May => {
  if (noun !== 'recommendation') return editors;
  if (field === null) return why;
  const partOf = fieldsFromRecommendation.find(({ name }) => field === `action_${name}`)?.of;
  const changed = partOf ?? recommendationFieldNames.find((name) => name === field);
  const mark = changed === undefined ? null : markOf(changed);
  return mark === null ? council : of(mark);
};
