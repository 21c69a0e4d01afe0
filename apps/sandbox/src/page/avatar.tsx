import type { Author } from '../protocol.ts';

/** The app's icon, or the first letter of a name. */
export function Avatar({ author }: { author: Author }) {
  if (author.kind === 'app') return <img className="avatar" src="./icon.svg" alt="" />;
  return (
    <span className={`avatar avatar-${author.kind}`} aria-hidden="true">
      {author.name.slice(0, 1).toUpperCase()}
    </span>
  );
}
