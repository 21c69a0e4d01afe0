import { explainClaim } from '@incident/claims';
import { exitCode } from '../exit-code.ts';
import { findClaim } from '../find-claim.ts';
import { watchInterrupt } from '../interrupt.ts';
import { type LoadOptions, loadIncident } from '../load-incident.ts';
import { nameOf } from '../output/claim-table.ts';
import { printable } from '../output/printable.ts';
import { openSink } from '../output/sink.ts';

export interface ExplainCommandOptions extends LoadOptions {
  readonly json?: boolean;
}

/** Why one claim reads as it does, sentence by sentence. */
export async function explainCommand(
  path: string,
  id: string,
  options: ExplainCommandOptions,
): Promise<number> {
  const loaded = await loadIncident(path, options, watchInterrupt());
  if (loaded === null) return exitCode.interrupted;
  const { claim, article } = findClaim(loaded.parsed, id, path === '-' ? 'standard input' : path);
  const sentences = explainClaim(claim, article);
  const words = claim.content.map(({ text }) => text).join(' … ');
  const head = `${claim.id} · ${printable(article.id)}\n${printable(nameOf(claim))}: ${printable(words)}\n`;
  const sink = await openSink(undefined);
  await sink.write(
    options.json === true
      ? `${JSON.stringify({ id: claim.id, articleId: article.id, sentences })}\n`
      : `${head}\n${sentences.map((sentence) => `- ${printable(sentence)}\n`).join('')}`,
  );
  return loaded.failed ? exitCode.failed : exitCode.ok;
}
