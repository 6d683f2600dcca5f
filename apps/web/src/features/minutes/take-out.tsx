import type { Proceedings } from '@holdfast/contracts/minutes/shapes';
import type { ComponentProps } from 'react';
import { PressButton } from '../../ui/form/press-button.tsx';

interface TakeOutProps extends Omit<ComponentProps<typeof PressButton>, 'press'> {
  readonly send: () => Promise<Proceedings>;
  readonly show: (answer: Proceedings) => void;
}

/** A small change of a meeting at one press. What was taken out can be put back in the history. */
export function TakeOut({ send, show, ...rest }: TakeOutProps) {
  return <PressButton {...rest} press={async () => show(await send())} />;
}
