import type { Proceedings } from '@holdfast/contracts/minutes';
import type { ComponentProps } from 'react';
import { PressOnce } from '../../ui/press-once.tsx';

interface TakeOutProps extends Omit<ComponentProps<typeof PressOnce>, 'send'> {
  readonly send: () => Promise<Proceedings>;
  readonly show: (answer: Proceedings) => void;
}

/** A small change of a meeting at one press. What was taken out can be put back in the history. */
export function TakeOut({ send, show, ...rest }: TakeOutProps) {
  return <PressOnce {...rest} send={async () => show(await send())} />;
}
