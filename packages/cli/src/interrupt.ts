import { exitCode } from './exit-code.ts';

/** Whether Ctrl-C was pressed. What is being written is finished first; a second Ctrl-C does not wait. */
export interface Interrupt {
  readonly asked: boolean;
}

export function watchInterrupt(): Interrupt {
  const interrupt = { asked: false };
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => {
      if (interrupt.asked) process.exit(exitCode.interrupted);
      interrupt.asked = true;
    });
  return interrupt;
}
