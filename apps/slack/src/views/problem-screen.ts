import type { LineProblem } from '../query/parse-line.ts';
import { context, section } from './blocks.ts';
import { code, escapeMrkdwn } from './escape-mrkdwn.ts';
import type { Message } from './message.ts';

/** A line that is not understood: what came, what was expected, what was probably meant, and where help is. */
export function problemScreen({ what, expected, meant }: LineProblem): Message {
  const came = `${capital(escapeMrkdwn(what, 300))}; expected ${escapeMrkdwn(expected, 400)}.`;
  const question = meant === undefined ? '' : ` Did you mean ${code(meant, 190)}?`;
  return {
    text: `${came}${question}`,
    blocks: [section(`${came}${question}`), context('`/claims help` shows all filters with an example.')],
  };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
