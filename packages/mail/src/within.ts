import { sentence } from '@holdfast/words/sentence';
import { OwnFault } from './own-fault.ts';

/** The answer, if it comes within so many milliseconds. What comes later is not heard. */
export const within = async <Answer>(milliseconds: number, answer: Promise<Answer>): Promise<Answer> => {
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new OwnFault(sentence('mail.no_answer_in_time'))), milliseconds);
  });
  try {
    return await Promise.race([answer, silence]);
  } finally {
    clearTimeout(timer);
  }
};
