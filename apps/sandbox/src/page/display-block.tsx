import { type Block, Message } from 'slack-blocks-to-jsx';
import { isForeign } from '../foreign.ts';

const hooks = {
  link: ({ href, children, className }: { href: string; children: React.ReactNode; className: string }) =>
    /^(https?|mailto):/.test(href) ? (
      <a className={className} href={href} target="_blank" rel="noopener noreferrer">
        {children}
      </a>
    ) : (
      children
    ),
};

/** A block that only shows something, drawn by slack-blocks-to-jsx. */
export function DisplayBlock({ block }: { block: unknown }) {
  const drawn = withoutVerbatim(block);
  return isBlock(drawn) ? <Message blocks={[drawn]} name="" logo="" hooks={hooks} withoutWrapper /> : null;
}

/** `verbatim` only keeps Slack from linking bare addresses; the library takes it for "parse nothing" and shows the marks. */
function withoutVerbatim(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutVerbatim);
  if (!isForeign(value)) return value;
  const kept = Object.entries(value).filter(([name]) => name !== 'verbatim');
  return Object.fromEntries(kept.map(([name, inner]) => [name, withoutVerbatim(inner)]));
}

/** The app's blocks passed the limits of the local Slack; a block the library does not know is drawn as nothing. */
function isBlock(value: unknown): value is Block {
  return isForeign(value) && typeof value.type === 'string';
}
