import {
  agendaKind,
  allowedChange,
  calendarRhythm,
  channelKind,
  committeeKind,
  declarationKind,
  meetingScheduleState,
  memberRole,
  personKind,
  presence,
  role,
} from '../values/names.ts';
import { valueName } from './value-name.ts';

export const settingHistory = {
  history: {
    filter: 'What was changed',
    all: 'Everything',
    allRecords: 'Show all records again',
    none: 'Nothing was changed yet.',
    more: 'Show older changes',
    system: 'Holdfast',
    became: 'became',
    isPutBack: 'This was put back later.',
    putBack: 'Put this back',
    only: 'Only this record',
  },
  noun: {
    agenda_item: 'Agenda item',
    attendance: 'Attendance',
    calendar_source: 'Imported calendar',
    channel: 'How messages are sent',
    committee: 'Committee',
    committee_member: 'Committee seat',
    council_setting: 'Setting',
    declaration: 'Declaration',
    first_step: 'Set-up step',
    invitation: 'Invitation',
    meeting: 'Meeting',
    membership: 'Roles',
    minute: 'Minute',
    pause: 'Pause of reminders',
    person: 'Person',
    planned_ending: 'Planned ending',
    portfolio: 'Portfolio',
    portfolio_holder: 'Portfolio holder',
    meeting_schedule: 'Meeting schedule',
    reshuffle: 'Reshuffle',
    resolution: 'Resolution',
    status_word: 'Status word',
  },
  kind: {
    added: '{{noun}} added: {{name}}',
    changed: '{{noun}} changed: {{name}}',
    removed: '{{noun}} removed: {{name}}',
    restored: '{{noun}} restored: {{name}}',
  },
  formerName: '{{name}} until {{date}}',
  valueName,
  keyEnding: 'ends in …{{ending}}',
  code: {
    role: memberRole,
    roles: role,
    votingGround: {
      parent_governor: 'Parent governor',
      diocesan: 'Diocesan representative',
      scheme: 'The council’s published scheme',
    },
    presence,
    rhythm: calendarRhythm,
    allowed: allowedChange,
    pause: {
      what: {
        council: 'The whole council',
        person: 'One person',
        recommendation: 'One recommendation',
      },
    },
    channel: {
      kind: channelKind,
    },
    planned_ending: {
      what: {
        committee: 'A committee ends',
        person: 'A person leaves',
      },
    },
    committee: {
      kind: committeeKind,
    },
    person: {
      kind: personKind,
    },
    calendar_source: {
      kind: {
        moderngov: 'modern.gov',
        file: 'Calendar file',
      },
    },
    agenda_item: {
      kind: agendaKind,
    },
    declaration: {
      kind: declarationKind,
    },
    meeting: {
      state: {
        scheduled: 'Goes ahead',
        cancelled: 'Cancelled',
      },
    },
    reshuffle: {
      state: {
        draft: 'Draft',
        scheduled: 'Scheduled',
        applied: 'In force',
        cancelled: 'Cancelled',
      },
    },
    meeting_schedule: {
      state: meetingScheduleState,
    },
  },
  heirs: {
    committee: 'Open items go to {{heir}}',
    committeeNobody: 'Nobody is chosen to take over open items',
    calledOff: 'meetings after that day are cancelled',
    person: 'What they lead goes to {{heir}}',
    personNobody: 'Nobody is chosen to take over what they lead',
    single_one: 'one item goes elsewhere',
    single_other: '{{count}} items go elsewhere',
  },
} as const;
