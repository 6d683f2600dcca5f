/** By which law or rule a response is due, from which fact it is counted, and why nothing is due where nothing is. */
export const clocks = {
  law_s9fe: 'Local Government Act 2000, s.9FE',
  law_s21b: 'Local Government Act 2000, s.21B',
  law_health: 'SI 2013/218, reg. 22',
  law_crime: 'SI 2009/942, reg. 7',
  law_coroner: 'SI 2013/1629, reg. 29',
  law_own: 'the council’s own rule',
  law_shortened: 'the council’s own rule, within the two months of the {{law, sentence}}',

  counted_beginning: '{{length, sentence}} beginning with {{from, date}}, {{fact, sentence}}',
  counted_after: '{{length, sentence}} after {{from, date}}, {{fact, sentence}}',
  fact_report: 'the day the report was received',
  fact_notice: 'the day the notice that asks for a response was received',
  fact_report_date: 'the date of the report',
  fact_reply_asked: 'the day the reply was asked for',
  fact_sent: 'the day the coroner sent the report',

  runs: 'A response is due by {{due, date}}: {{counted, sentence}} ({{law, sentence}}).',
  more_time: 'More time was given: it is due by {{due, date}} now.',
  assumed_origin:
    'Nobody has recorded where it came from: it is counted as a recommendation of the council’s own scrutiny.',
  assumed_received: 'The day of receipt is assumed: nobody has said which day it was.',
  assumed_required:
    'Nobody has recorded whether the committee published it and asked for a response: it is counted as if it had.',

  none_history:
    'It is older than the day from which this council’s register keeps watch. Nothing of it is due until somebody takes it on.',
  none_words:
    'The committee’s words are not yet here, so the time to respond does not run. It runs once they are added.',
  none_not_required: 'No response was asked for, so none is due.',
  none_before_law: 'At that time no law gave a day for a response, so none is due.',
  none_no_executive:
    'The council is not governed by an executive that has to answer its scrutiny, and it has set no time of its own, so no response is due.',
  none_other_partner: 'A partner body takes it into account. No law gives a day for its reply.',
  none_nation: 'The law of this nation gives no day for a response, and the council has set no time of its own.',
  none_origin: 'No law gives a day for a response to {{source, sourceKind}}.',
  unknown_report:
    'No response is due yet: nobody has recorded on which day the report was received, and it is counted from that day.',
  unknown_report_date: 'No response is due yet: it is counted from the date of the report, which nobody has recorded.',
  unknown_reply_asked:
    'No reply is due: nobody has recorded that a reply was asked for, and it is counted from the day of asking.',
  unknown_sent:
    'No response is due yet: nobody has recorded on which day the coroner sent the report, and it is counted from that day.',
} as const;
