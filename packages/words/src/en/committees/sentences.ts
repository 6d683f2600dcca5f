export const committees = {
  not_one_of_them: 'Choose one of the council’s committees.',
  circle_one: '{{names, list}} would be its own parent: choose another.',
  circle_other: '{{names, list}} would be under one another: choose another parent.',
  apart_in_england:
    'No member of the executive may sit on a committee that scrutinises it (Local Government Act 2000, section 9FA(3)).',
  apart_in_wales:
    'No member of the executive may sit on a committee that scrutinises it (Local Government Act 2000, section 21(9)).',
  holds_portfolio: '{{person}} holds the portfolio {{place}} {{term, term}}.',
  sits_on: '{{person}} sits on {{place}} {{term, term}}.',
  kind_scrutinises_executive:
    '{{place, sentence}} {{because, sentence}} End that seat here first, or keep the kind of the committee.',
  executive_scrutinises:
    '{{place, sentence}} {{because, sentence}} Choose a term that does not overlap, or end the other first.',
  outside_committee: '{{committee}} exists {{term, term}}: choose a term within that.',
  has_left: '{{name}} leaves the council on {{endedOn, date}}.',
  sits_already:
    '{{person}} sits on {{committee}} as {{role, memberRole}} {{term, term}} already: end or change that term first.',
  chaired_already: '{{person}} chairs {{committee}} {{term, term}}: end that term first.',
  vacant_chair_already: 'A vacant seat chairs {{committee}} {{term, term}}: end that term first.',
  meetings_to_come_one: '{{committee}} meets on {{first, date}}: cancel that meeting, or choose a later last day.',
  meetings_to_come_other:
    '{{committee}} has {{count}} meetings from {{first, date}} on: cancel those meetings, or choose a later last day.',
  children_go_on_one: '{{child}} is a sub-committee of {{committee}}: end it or give it another parent first.',
  children_go_on_other:
    '{{child}} is a sub-committee of {{committee}}, as are others, {{count}} in all: end them or give them another parent first.',
  open_items_one: 'One recommendation of {{committee}} is open: choose the committee that takes it over.',
  open_items_other: '{{count}} recommendations of {{committee}} are open: choose the committee that takes them over.',
  votes_as_substitute: 'Votes only at a meeting at which they sit in a member’s place.',
  votes_as_member: 'Votes as a member of the council.',
  co_optee_does_not_vote: 'Takes part as a co-optee, and does not vote.',
  votes_by_scheme: 'Votes by the council’s published scheme for co-optees.',
  votes_by_scheme_in_england:
    'Votes by the council’s published scheme for co-optees (Local Government Act 2000, section 9FA(5) and Schedule A1).',
  votes_by_scheme_in_wales:
    'Votes by the council’s published scheme for co-optees (Local Government Act 2000, section 21(10) and Schedule 1).',
  parent_governor_does_not_vote: 'Takes part as a parent governor, and does not vote.',
  diocesan_does_not_vote: 'Takes part as a diocesan representative, and does not vote.',
  parent_governor_votes_in_england:
    'Votes on education matters, as a parent governor (Local Government Act 2000, Schedule A1, paragraphs 7 and 8).',
  parent_governor_votes_in_wales:
    'Votes on education matters, as a parent governor (Local Government Act 2000, Schedule 1, paragraphs 8 and 9).',
  diocesan_votes_in_england:
    'Votes on education matters, as a diocesan representative (Local Government Act 2000, Schedule A1, paragraphs 7 and 8).',
  diocesan_votes_in_wales:
    'Votes on education matters, as a diocesan representative (Local Government Act 2000, Schedule 1, paragraphs 8 and 9).',
  parent_has_ended: '{{parent}} ends on {{endedOn, date}}: choose a parent that goes on, or none.',
  term_ends_before_it_starts: 'The last day of the term is before its first.',
  vacancy_says_nothing: 'Say what the vacant seat is for: “Parent governor, primary schools”.',
  not_a_person: '{{name}} is no single person. Choose whoever sits there.',
  co_optee_is_councillor: '{{name}} is a councillor, and so a member: only others are co-opted.',
  not_a_councillor: '{{name}} is not a councillor, and can sit here as a co-optee only.',
  councillor_votes_anyway: '{{name}} is a councillor, and votes anyway: only a co-optee needs a reason.',
  vote_by_statute_elsewhere:
    'Parent governor and diocesan representatives have a vote by statute in England and Wales only.',
  ends_before_it_starts: '{{committee}} begins on {{startsOn, date}}, and cannot end before.',
  succeeds_itself: '{{committee}} cannot take over from itself: choose another committee.',
  successor_does_not_stand: '{{successor}} does not exist on {{next, date}}: choose a committee that does.',
  called_from_to_come:
    '{{committee}} keeps its name until the new one is in use. Come back on {{from, date}}, or choose a day that has come.',
  called_otherwise_until: 'It was called {{before}} until {{lastDay, date}}: choose a day after that.',
  begins_later: '{{committee}} begins on {{startsOn, date}}: choose a later day.',
  in_use:
    '{{name}} can be ended, not removed: it has recommendations ({{items}}), meetings ({{meetings}}) and seats ({{seats}}).',
  no_such_committee: 'This committee is not kept any more.',
  name_taken: 'There is a committee called “{{name}}” already.',
} as const;
