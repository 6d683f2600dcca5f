import { exemptField } from '../values/field-names.ts';

export const exemptions = {
  title: 'What is kept back',
  is: '{{fields}} · {{inPlace}}',
  by: 'Marked by {{name}} on {{date}}',
  inheritedFrom: 'Carried over from item {{position}} of the agenda of {{committee}}, {{date}}',
  mark: 'Mark words as exempt or confidential',
  lift: 'Lift this mark',
  liftNamed: 'Lift the mark on {{fields}}',
  markWhat:
    'Only people in the council who keep the register, answer for it or sit on its committees can read exempt words. They are in no export, report, email or public page, and no search finds them.',
  whoReadsConfidential:
    'Only those who keep the register, and whoever is asked to answer for the item, can read confidential words.',
  fields: 'What is to be kept back?',
  fieldsHint:
    'A mark also holds for words that are still to come, and for what stood here before. A mark on progress updates holds for each of them, and for what was written for the status and the rating. Marking actions also covers the wording of their dates.',
  paragraph: 'Paragraph',
  choose: 'Choose a paragraph',
  choice: '{{paragraph}} – {{about}}',
  confidential: 'Confidential: the law, a court or the government department that supplied it forbids disclosure',
  reason: {
    exempt: 'Why keeping it back outweighs the public interest in publishing it',
    confidential: 'Why it may not be disclosed',
    unweighed: 'Why it is kept back',
  },
  reasonHint: 'Only those who may read the words read the reason.',
  enterFields: 'Choose what is to be kept back',
  enterParagraph: 'Choose a paragraph, or confidential',
  enterReason: {
    exempt: 'Say why keeping it back outweighs the public interest in publishing it',
    confidential: 'Say why it may not be disclosed',
  },
  save: { exempt: 'Mark as exempt', confidential: 'Mark as confidential' },
  saved: { exempt: 'The words are marked as exempt', confidential: 'The words are marked as confidential' },
  liftTitle: 'Lift a mark',
  liftWhat:
    'These words will then be in exports, reports and messages, and searches will find them. The history keeps the record of the mark.',
  liftReason: 'Why it may be read now',
  enterLiftReason: 'Say why it may be read now',
  liftSave: 'Lift this mark',
  lifted: { exempt: 'The words are no longer exempt', confidential: 'The words are no longer confidential' },
  field: exemptField,
  about: {
    '1': 'about any individual',
    '2': 'likely to reveal who an individual is',
    '3': 'somebody’s financial or business affairs, the council’s included',
    '4': 'consultations or negotiations about labour relations',
    '5': 'legal professional privilege',
    '6': 'a notice, order or direction that the council proposes',
    '7': 'preventing, investigating or prosecuting crime',
  },
} as const;
