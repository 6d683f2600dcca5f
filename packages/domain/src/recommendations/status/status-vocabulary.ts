import type { StoredStatus } from './core-status.ts';

export interface ReadStatus {
  readonly coreStatus: StoredStatus;
  /** False where the words can mean more than one thing, or are a colour, which can also mean priority. */
  readonly sure: boolean;
}

/** Words that say the same in every council, and words (second list) that need a person to look; "|" between them. */
const vocabulary: readonly (readonly [StoredStatus, sure: string, unsure: string])[] = [
  [
    'claimed_complete',
    'dywedir ei fod wedi’i gwblhau | wedi’i gwblhau | wedi ei gwblhau | wedi’i gyflawni | cwblhawyd | cyflawnwyd | ' +
      'complete | completed | claimed complete | achieved | implemented | fully implemented | done | delivered | ' +
      'action complete | action completed | actioned | met | fully achieved | task completed | ' +
      'completed on time | completed late',
    'closed | finished | discharged | blue | b | 🔵 | 🟦 | 100% | recommendation met | ' +
      'fully met | concluded | resolved | closed down',
  ],
  [
    'verified_complete',
    'cadarnhawyd ei fod wedi’i gwblhau | ' +
      'verified complete | signed off by committee | agreed complete | completed and signed off | ' +
      'complete and signed off',
    'signed off | verified',
  ],
  [
    'on_track',
    'ar y trywydd iawn | ar y trywydd cywir | ar y trywydd | ' +
      'on track | on target | on schedule | progressing well | ontrack | on course | on-track | on-target | ' +
      'progress on track',
    'ar y gweill | ar waith | yn mynd rhagddo | parhaus | ongoing | on-going | on going | in progress | in-progress | underway | under way | progressing | ' +
      'started | begun | commenced | work begun | work started | work in progress | being progressed | continuing | partially complete | partly complete | ' +
      'partially completed | partially achieved | partly achieved | partially implemented | partially met | ' +
      'in hand | in development | active | open | green | g | 🟢 | 🟩 | good progress | progress made | ' +
      'action ongoing | action in progress | continue monitoring',
  ],
  [
    'at_risk',
    'mewn perygl | ' + 'at risk | some concerns | some slippage | minor delay | minor delays | slight delay',
    'amber | a | yellow | orange | 🟠 | 🟧 | 🟡 | 🟨 | delayed | slipping | slippage | slipped | amber/green | amber/red | ' +
      'red/amber | green/amber | on hold | deferred | postponed | stalled | limited progress',
  ],
  [
    'off_track',
    'oddi ar y trywydd | ddim ar y trywydd iawn | ' +
      'off track | off target | off schedule | behind schedule | behind target | off-track | off-target | ' +
      'missed | not on track | not on target | deadline missed | significant delay',
    'red | r | 🔴 | 🟥 | not achieved | not met | not completed | not complete | not implemented | overdue | ' +
      'incomplete | failed | no progress | not delivered',
  ],
  [
    'not_started',
    'heb ddechrau | heb gychwyn | ' +
      'not started | not yet started | yet to start | not commenced | not yet commenced | to start | ' +
      'to be started | yet to commence | not begun | work not started | action not started',
    'planned | scheduled | to do | not due | not yet due | 0% | new | to be actioned | programmed',
  ],
  [
    'awaiting_response',
    'yn aros am ymateb | aros am ymateb | ' +
      'awaiting response | awaiting reply | response awaited | awaiting a response | response outstanding | ' +
      'no response | no response received | response pending | awaiting executive response | ' +
      'awaiting cabinet response | awaiting formal response | reply awaited | response not received | ' +
      'response not yet received | no response to date',
    'ymateb yn hwyr | pending | outstanding | awaited | awaiting update | awaiting | to be confirmed | update requested | ' +
      'response requested | response due | response overdue | awaiting decision | awaiting consideration',
  ],
  [
    'rejected',
    'gwrthodwyd | ni dderbyniwyd | heb ei dderbyn | ' +
      'rejected | not accepted | not agreed | declined | recommendation rejected | ' +
      'recommendation not accepted | refused | not supported | not approved',
    'no further action | nfa | no action | will not be implemented',
  ],
  [
    'superseded',
    'disodlwyd | tynnwyd yn ôl | ' +
      'superseded | overtaken by events | withdrawn | no longer applicable | no longer relevant | ' +
      'no longer required | replaced | superceded',
    'obsolete | not applicable | cancelled | canceled | abandoned | merged | lapsed',
  ],
  [
    'note_only',
    'i’w nodi’n unig | i’w nodi | er gwybodaeth | ' +
      'to note only | note only | for noting | to note | to be noted | for information | ' +
      'for information only | noted | information only | for noting only | no response required | ' +
      'no response needed',
    '',
  ],
  [
    'unknown',
    'ddim yn hysbys | anhysbys | ' +
      'unknown | not known | status unknown | no update | no information | no update received | ' +
      'not reported | no data',
    'response received | reply received | responded | response provided | update received | accepted | ' +
      'agreed | partially accepted | partly accepted | grey | stop monitoring | cease monitoring | ' +
      'not for review this session | tbc | tba | under review | under consideration | being considered | ' +
      'see above | see update | completed - ongoing | complete - ongoing | complete/ongoing | completed/ongoing',
  ],
];

const entries = (words: string, read: ReadStatus): readonly (readonly [string, ReadStatus])[] =>
  words === '' ? [] : words.split(' | ').map((word) => [word, read] as const);

/** Every known status word, lower case, with what it says. */
export const statusVocabulary: ReadonlyMap<string, ReadStatus> = new Map(
  vocabulary.flatMap(([coreStatus, sure, unsure]) => [
    ...entries(sure, { coreStatus, sure: true }),
    ...entries(unsure, { coreStatus, sure: false }),
  ]),
);
