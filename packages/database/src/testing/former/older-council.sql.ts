const id = (number: number) => `00000000-0000-7000-8000-${number.toString().padStart(12, '0')}`;

export const olderIds = {
  council: id(1),
  membership: id(2),
  portfolio: id(3),
  recommendations: [id(10), id(11)],
} as const;
const { council, membership, portfolio, recommendations } = olderIds;
const [first, second] = recommendations;
const [other, committee, meeting, upload, reminder, extension, exemption, change] = [4, 5, 6, 7, 8, 30, 31, 40].map(id);
const at = (day: number) => `'2012-08-${day.toString().padStart(2, '0')}T10:00:00Z'`;
const by = `'${membership}'`;
const of = (recommendation: string) => `'${council}', '${recommendation}'`;

/** A council of the days before there was one log, with every kind of line that its histories could have. */
export const olderCouncil = `
insert into council (council_id, code, name, nation) values ('${council}', 'OLD', 'Oldwick Council', 'england');
alter table account no force row level security;
insert into account (account_id, email, email_key, password_hash, full_name)
values ('${id(20)}', 'sam@example.gov.uk', 'sam@example.gov.uk', 'none', 'Sam Old'), ('${id(21)}', 'kim@example.gov.uk', 'kim@example.gov.uk', 'none', 'Kim Old');
alter table account force row level security;
insert into membership (council_id, membership_id, account_id, name, roles)
values ('${council}', ${by}, '${id(20)}', 'Sam Old', '{scrutiny_officer}'), ('${council}', '${other}', '${id(21)}', 'Kim Old', '{council_administrator}');
insert into committee (council_id, committee_id, name, kind) values ('${council}', '${committee}', 'Housing Panel', 'panel');
insert into portfolio (council_id, portfolio_id, name) values ('${council}', '${portfolio}', 'Homes');
insert into meeting (council_id, meeting_id, committee_id, held_on) values ('${council}', '${meeting}', '${committee}', '2012-08-20');
insert into upload (council_id, upload_id, file_name, bytes, sha256, state, uploaded_by, confirmed_by, confirmed_at, undone_by, undone_at)
values ('${council}', '${upload}', 'tracker.docx', 1, 'x', 'undone', ${by}, ${by}, ${at(2)}, '${other}', ${at(22)});
insert into recommendation (council_id, recommendation_id, reference, part, words, source_date, core_status, recorded_by, created_at)
values (${of(first)}, '2012/1', '(a)', 'That rents be frozen.', '2012-07-12', 'on_track', ${by}, ${at(1)});
insert into recommendation (council_id, recommendation_id, reference, words, core_status, upload_id, recorded_by, created_at, withdrawn_at)
values (${of(second)}, '2012/2', 'That a list be kept.', 'unknown', '${upload}', ${by}, ${at(2)}, ${at(22)});
insert into status_change (council_id, status_change_id, recommendation_id, from_status, to_status, from_words, to_words, reason, evidence, meeting_id, changed_on, upload_id, recorded_by, recorded_at) values
('${council}', gen_random_uuid(), '${first}', null, 'awaiting_response', null, 'Awaited', null, null, null, '2012-08-01', null, ${by}, ${at(1)}),
('${council}', gen_random_uuid(), '${first}', 'awaiting_response', 'on_track', 'Awaited', null, 'The executive agreed.', 'Minute 12', '${meeting}', '2012-08-03', null, '${other}', ${at(3)}),
('${council}', gen_random_uuid(), '${second}', null, 'unknown', null, 'Ongoing?', null, null, null, '2012-08-02', '${upload}', ${by}, ${at(2)});
insert into response (council_id, response_id, recommendation_id, decision, words, responded_on, recorded_by, recorded_at)
values ('${council}', gen_random_uuid(), '${first}', 'accepted', 'Agreed in full.', '2012-08-03', null, ${at(3)});
insert into progress_update (council_id, progress_update_id, recommendation_id, words, as_of, recorded_by, recorded_at)
values ('${council}', gen_random_uuid(), '${first}', 'Letters went out.', '2012-08-04', ${by}, ${at(4)});
insert into edit (council_id, edit_id, recommendation_id, field, before, after, upload_id, recorded_by, recorded_at) values
('${council}', gen_random_uuid(), '${first}', 'lead', '["Head of Housing"]', '["Head of Housing", "Director"]', null, ${by}, ${at(5)}),
('${council}', gen_random_uuid(), '${first}', 'rag', null, '"G"', '${upload}', ${by}, ${at(5)}),
('${council}', gen_random_uuid(), '${first}', 'due', '{"words": "by Easter"}', null, null, ${by}, ${at(6)}),
('${council}', gen_random_uuid(), '${first}', 'note', '"It said \\"no\\"; twice"', '""', null, ${by}, ${at(6)});
insert into extension (council_id, extension_id, recommendation_id, due_before, due_asked, reason, recorded_by, recorded_at)
values ('${council}', '${extension}', '${first}', '2012-09-30', '2012-12-31', 'Staff left.', ${by}, ${at(7)});
insert into extension_decision (council_id, extension_id, approved, meeting_id, reason, recorded_by, recorded_at)
values ('${council}', '${extension}', true, '${meeting}', 'No objection.', '${other}', ${at(21)});
insert into exemption (council_id, exemption_id, recommendation_id, fields, paragraph, in_place, reason, recorded_by, recorded_at)
values ('${council}', '${exemption}', '${first}', '{response,note}', 3, 'Exempt: paragraph 3', 'Names a contractor.', ${by}, ${at(8)});
insert into exemption_lifted (council_id, exemption_id, reason, recorded_by, recorded_at)
values ('${council}', '${exemption}', 'The contract is public now.', '${other}', ${at(9)});
insert into reminder (council_id, reminder_id, kind, recommendation_id, because, urgent, raised_on)
values ('${council}', '${reminder}', 'update_wanted', '${first}', 'No update for a while.', false, '2012-08-10');
insert into answer (council_id, answer_id, reminder_id, recommendation_id, given_by_name, state, words, sent_at, decided_by, decided_at, decision_words) values
('${council}', gen_random_uuid(), '${reminder}', '${first}', 'Pat Lead', 'accepted', 'Half of them are done.', ${at(10)}, ${by}, ${at(11)}, null),
('${council}', gen_random_uuid(), '${reminder}', '${first}', 'Pat Lead', 'returned', 'Done.', ${at(12)}, '${other}', ${at(13)}, 'Please say when.'),
('${council}', gen_random_uuid(), '${reminder}', '${first}', 'Pat Lead', 'sent', 'On 3 August.', ${at(14)}, null, null, null);
insert into setting_change (council_id, setting_change_id, subject, subject_id, subject_name, done, before, after, puts_back, recorded_by, recorded_at) values
('${council}', '${change}', 'portfolio', '${portfolio}', 'Housing', 'added', null, '{"name": "Housing"}', null, ${by}, ${at(1)}),
('${council}', '${id(41)}', 'portfolio', '${portfolio}', 'Housing', 'changed', '{"name": "Housing"}', '{"name": "Homes"}', null, null, ${at(2)}),
('${council}', '${id(42)}', 'person', '${id(50)}', 'Ada Brook', 'restored', null, '{"name": "Ada Brook"}', '${change}', '${other}', ${at(3)});
`;
