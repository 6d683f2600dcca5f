export const minutes = {
  listed_twice: '{{twice}} is listed already. Change that line instead.',
  replaced_cannot_be_present: '{{replacedBy}} sat in the place of {{line}}, who cannot be present too.',
  substitutes_not_present: '{{line}} can sit for another member only when present.',
  substituted_is_present: '{{replaced}} was present, so nobody sat in that place.',
  substituted_twice: '{{rival}} sat in that place already.',
  declaration_needs_words: 'Say what was declared: the minutes have to tell its nature.',
  whip_is_forbidden:
    'In Wales no party whip may bind a member of a scrutiny committee: who was given one must not vote, and a vote that was cast is disregarded (Local Government (Wales) Measure 2011, s.78). Minute that the member took no part.',
  asked_back: 'The committee asked for it back by {{dueBackOn, date}}.',
  more_time_asked: 'More time was asked for on {{askedOn, date}}: only a meeting may give it.',
  notice_of_key_decisions_only: 'Notice is given of key decisions only. Mark it as one, or leave the day empty.',
  takes_no_key_decisions:
    'Key decisions are the executive’s, and {{committee}} takes none. Put it on the agenda of the body that decides.',
  no_key_decisions_there: 'Key decisions are a rule of England and Northern Ireland. Leave this unmarked.',
  no_key_decisions_of_committees:
    'A council under the committee system has no executive, and so takes no key decisions. Leave this unmarked.',
  no_key_decisions_then: 'No law on key decisions applied to this body on that day. Leave this unmarked.',
  notice_by_clear_days:
    'Notice of a key decision of this meeting has to be published by {{by, date}}, 28 clear days before it ({{source}}). Where that is impracticable, the general exception needs notice by {{exceptionBy, date}}; after that only special urgency is left.',
  notice_by_forward_plan:
    'A key decision of this meeting has to be in the forward plan published by {{by, date}} ({{source}}). Where that is impracticable, the general exception needs notice by {{exceptionBy, date}}; after that only special urgency is left.',
  notice_before_decision:
    'The decision is to be taken on {{heldOn, date}}. Notice comes before it: write an earlier day.',
  notice_to_come: 'This day has not come. Write the day on which the notice was published, once it was.',
  number_twice: 'Minute {{number}} is used twice: “{{earlier}}” and “{{heading}}”.',
  number_missing: 'There is no minute {{from}}.',
  numbers_missing: 'There are no minutes {{from}} to {{to}}.',
  number_out_of_order: 'Minute {{number}}, “{{heading}}”, is of an earlier meeting than minute {{before}}.',
  enter_reason: 'Enter why the minute is corrected or withdrawn.',
  minute_in_register: 'A resolution of this minute is in the register as {{reference}}.',
  number_taken: 'Minute {{number}} is “{{heading}}” already.',
  resolution_in_register:
    'Resolution {{mark}} is in the register as {{reference}}. Change its words there and here, and leave it in place.',
  resolution_left_out:
    'Resolution {{mark}} is in the register as {{reference}}. Leave it in the minute, or withdraw the recommendation first.',
  agenda_has_items: 'This agenda has items already. Add what is missing one by one.',
  minute_of_item: 'Minute {{number}}, “{{heading}}”, is of this item. Remove that minute first.',
  not_an_item: 'Choose an item of this meeting’s agenda.',
  resolution_there: 'This resolution is in the register already.',
  recommendation_like_it: 'There is a recommendation like it already.',
  claimed_complete: 'It is claimed complete: only the committee may agree that it is.',
  claimed_complete_since: 'It is claimed complete since {{since, date}}: only the committee may agree that it is.',
} as const;
