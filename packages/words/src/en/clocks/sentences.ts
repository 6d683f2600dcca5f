/** By which law or rule a response is due, from which fact it is counted, and why nothing is due where nothing is. */
export const clocks = {
  law_s9fe: 'Local Government Act 2000, s.9FE',
  law_s21b: 'Local Government Act 2000, s.21B',
  law_combined: 'SI 2017/68, art. 7',
  law_combined_county: 'SI 2017/68, art. 7, with SI 2024/430',
  law_committees: 'SI 2012/1020, reg. 7',
  law_ni: 'Local Government Act (Northern Ireland) 2014, s.32',
  law_flood: 'SI 2011/697, reg. 3',
  law_health: 'SI 2013/218, reg. 22',
  law_health_2002: 'SI 2002/3048, reg. 3',
  law_crime: 'SI 2009/942, reg. 7',
  law_coroner: 'SI 2013/1629, reg. 29',
  law_coroner_1984: 'Coroners Rules 1984, r.43A',
  law_fatal_accident: 'Inquiries into Fatal Accidents and Sudden Deaths etc. (Scotland) Act 2016, s.28',
  law_own: 'the council’s own rule',
  law_shortened: 'the council’s own rule; the law, {{law, sentence}}, gives until {{lawDue, date}}',

  counted_beginning: '{{length, sentence}} beginning with {{from, date}}, {{fact, sentence}}',
  counted_after: '{{length, sentence}} after {{from, date}}, {{fact, sentence}}',
  fact_report: 'the day the report was received',
  fact_notice: 'the day the notice that asks for a response was received',
  fact_report_date: 'the date of the report',
  fact_reply_asked: 'the day the reply was asked for',
  fact_sent: 'the day the coroner sent the report',
  fact_request: 'the day the request was received',
  fact_determination: 'the day the copy of the determination was received',

  runs: 'A response is due by {{due, date}}: {{counted, sentence}} ({{law, sentence}}).',
  more_time: 'More time was given: it is due by {{due, date}} now.',
  agreed_to_wait: 'The committee agreed to wait until {{due, date}}. The day that the law gives stays.',
  ran: 'A response was due by {{due, date}}: {{counted, sentence}} ({{law, sentence}}).',
  more_time_was: 'More time was given, until {{due, date}}.',
  no_longer_awaited:
    'No response is recorded, and by its status none is awaited any more, so nothing is asked for by that day.',
  or_as_soon_as_possible:
    'Where that is not reasonably possible, the law asks for it as soon as reasonably possible after that day, and names no other day.',
  of_what_was_referred:
    'The regulation gives this time for a report on a matter that a councillor referred to the committee. For any other report the law asks for a response and gives no day (Police and Justice Act 2006, s.19).',
  or_promptly:
    'If the committee asked for a prompt response, as standing orders allow, the law gives one month: until {{due, date}}.',
  assumed_received: 'The day of receipt is assumed: nobody has said which day it was.',
  assumed_required:
    'Nobody has recorded whether the committee required a response. It is counted by the council’s own rule that a response is required unless somebody says otherwise.',
  assumed_required_by:
    'Nobody has recorded whether the committee required a response. It is counted by the council’s own rule that a response is required unless somebody says otherwise ({{basis}}).',
  assumed_notice:
    'Nobody has recorded when the notice that asks for a response was received: it is taken to have come with the report.',

  none_history:
    'It is history: it is older than the day on which this council’s register begins. Nothing of it is due until somebody takes it on.',
  none_words:
    'The committee’s words are not yet here, so the time to respond does not run. It runs once they are added.',
  none_not_required: 'No response was asked for, so none is due.',
  none_before_law: 'At that time no law gave a day for a response, so none is due.',
  none_no_executive:
    'Holdfast knows of no day that the law gives under the council’s form of government, and the council has set no time of its own, so no response is due.',
  none_other_partner:
    'If it is one of the partner authorities that the law names, and was given notice, it has to have regard to it (Local Government Act 2000, s.9FF; under the committee system SI 2012/1020, reg. 9). That law gives no day for its reply.',
  none_partner: 'Holdfast knows of no law that gives a day for the reply of a body like this one here.',
  none_own_order:
    'The order that gives combined authorities two months did not apply on that day. An order or regulations of its own may have given a time: Holdfast does not know them, so no response is due.',
  none_council_on_crime:
    'The council has to consider what its crime and disorder committee asks, and to respond (Police and Justice Act 2006, s.19(8B)). The law gives no day, and the council has set no time of its own.',
  none_no_time_since:
    'The regulations that gave 28 days ceased to have effect on 6 April 2018 (SI 2011/697, reg. 1). The authority still has to comply with the request (Local Government Act 2000, s.9FH). The law gives no day.',
  none_nation: 'The law of this nation gives no day for a response, and the council has set no time of its own.',
  none_origin:
    'The law of scrutiny gives no day for a response to {{source, sourceKind}}. Another law may: Holdfast counts none.',
  unknown_origin:
    'No response is due yet: nobody has recorded where it came from, and the law gives a day for some recommendations and not for others.',
  unknown_body:
    'No reply is due yet: a partner body is named, and nobody has recorded what kind of body it is. The law goes by that.',
  unknown_required:
    'No response is due yet: nobody has recorded whether the committee required one, and the council counts only where that is recorded.',
  unknown_participant:
    'No response is due yet: nobody has recorded whether one is required. The law requires it only of those who took part in the inquiry.',
  unknown_report:
    'No response is due yet: nobody has recorded on which day the report was received, and it is counted from that day.',
  unknown_report_date: 'No response is due yet: it is counted from the date of the report, which nobody has recorded.',
  unknown_reply_asked:
    'No reply is due: nobody has recorded that a reply was asked for, and it is counted from the day of asking.',
  unknown_sent:
    'No response is due yet: nobody has recorded on which day the coroner sent the report, and it is counted from that day.',
  unknown_request:
    'No response is due yet: nobody has recorded on which day the request was received, and it is counted from that day.',
  unknown_determination:
    'No response is due yet: nobody has recorded on which day the copy of the determination was received, and it is counted from that day.',

  reconsider_by:
    'Where it recommends that a decision be reconsidered that is not yet acted on, a meeting to reconsider it has to be held by {{by, date}}: no later than 10 days after {{from, date}}, the day the recommendations were received ({{law, sentence}}). A direction not to act on the decision can have effect for 14 days from its day at the most.',
  reconsider_unknown:
    'Where it recommends that a decision be reconsidered that is not yet acted on, a meeting to reconsider it has to be held no later than 10 days after the recommendations were received ({{law, sentence}}). Nobody has recorded on which day that was.',

  peer_days:
    'By the practice of the Local Government Association’s corporate peer challenge, which is no law, the report is published, with a plan, by {{report, date}}, the plan at the latest by {{plan, date}}; a progress review follows about {{review, date}}, and its report by {{outcome, date}}. All are counted from {{challenge, date}}, which is recorded as the date of the challenge.',
  peer_unknown:
    'The steps of the Local Government Association’s corporate peer challenge are counted from the date of the challenge, which nobody has recorded.',

  owed_by: 'Owed by {{who, list}}.',
  owed_by_holder: 'Owed by {{person}}, the portfolio holder for {{portfolio}}.',
  owed_by_portfolio: 'Owed by the portfolio holder for {{portfolio}}. Nobody is recorded as holding it.',
  owed_by_executive: 'Owed by the executive, or by the council where it has none. No portfolio is recorded.',
  owed_by_health_body: 'Owed by a health body. Nobody has recorded which one.',
  owed_by_crime_partner: 'Owed by a crime and disorder partner. Nobody has recorded which one.',
  owed_by_flood_authority: 'Owed by a flood risk authority. Nobody has recorded which one.',
  owed_by_partner: 'Owed by a partner body. Nobody has recorded which one.',
  owed_by_nobody: 'Nobody is recorded as owing it.',
} as const;
