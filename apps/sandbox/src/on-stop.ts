/** What has to be closed at the end, the last opened first. */
export interface Closing {
  push(close: () => Promise<void>): void;
  run(): Promise<void>;
}

const patience = 3000;

/** Ends the process with exit code 0 on Ctrl-C and SIGTERM. npm passes the signal on, so it may come twice. */
export function onStop(): Closing {
  const open: (() => Promise<void>)[] = [];
  const run = async () => {
    for (let close = open.pop(); close; close = open.pop()) await close();
  };
  let stopping = false;
  const stop = () => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(0), patience).unref();
    run().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(`Step failed: stopping. ${error instanceof Error ? error.message : String(error)}`);
        process.exit(1);
      },
    );
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
  return { push: (close) => void open.push(close), run };
}
