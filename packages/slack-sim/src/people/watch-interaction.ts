import type { Workspace } from '../store/workspace.ts';
import type { SimMessage } from '../types.ts';

export interface Watch {
  /** Waits for the first message, then tells all there are by then, each as it is now. */
  settled(ms?: number): Promise<SimMessage[]>;
}

const patience = 3000;
/** No response_url outlives this. */
const longest = 30 * 60 * 1000;

/** Collects the messages an act leads to. */
export function watchInteraction(
  workspace: Workspace,
  of: {
    readonly interaction: string;
    readonly appId: string;
    readonly channel: string | null;
    readonly user: string;
  },
): Watch {
  const seen = new Map<string, SimMessage>();
  const waiting = new Set<() => void>();
  const isDirect = (channel: string) =>
    workspace.directory.channel(channel)?.members.includes(of.user) === true &&
    workspace.directory.channel(channel)?.kind === 'im';

  const since = workspace.clock();
  const stop = workspace.feed.listen(({ message, cause }) => {
    if (workspace.clock() - since > longest) stop();
    if (!message || cause?.appId !== of.appId) return;
    const byWebApi = cause.interaction === null;
    const near = message.channel === of.channel || isDirect(message.channel);
    const forOther = message.ephemeralFor !== undefined && message.ephemeralFor !== of.user;
    if (byWebApi ? !near || forOther : cause.interaction !== of.interaction) return;
    seen.set(`${message.channel} ${message.ts}`, message);
    for (const wake of [...waiting]) wake();
  });

  return {
    async settled(ms = patience) {
      if (seen.size === 0) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(wake, ms);
          function wake(): void {
            clearTimeout(timer);
            waiting.delete(wake);
            resolve();
          }
          waiting.add(wake);
        });
      }
      return [...seen.values()];
    },
  };
}
