import { startServices } from './running-services.ts';
import { stateDay } from './state-day.ts';

export default async (): Promise<void> => {
  const day = stateDay();
  process.stderr.write(`The tests take place on this day: HOLDFAST_TEST_DAY=${day}\n`);
  await startServices();
};
