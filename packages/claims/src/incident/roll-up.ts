import { groupBy } from '../group-by.ts';
import type { Incident, IncidentSpeaker, Position } from '../incident-types.ts';
import { edtfDays } from './dates/edtf-days.ts';

/**
 * The stance grid with speakers drawn together: by `institution` everybody stands under the topmost institution they
 * belong to (press service ⊂ Kremlin ⊂ Russia), by `side` under the country or bloc they speak for, where `speakerId`
 * is null. Speakers who belong to nothing known keep their own cells.
 *
 * @example rollUp(incident, 'side').filter(({ side, stance }) => side === 'RU' && stance === 'denies')
 */
export function rollUp({ matrix, speakers, claims }: Incident, level: 'institution' | 'side'): Position[] {
  const byId = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  const places = new Map(claims.map(({ id }, place) => [id, place]));
  const raised = matrix.map((position) => raise(position, level, byId));
  const keyOf = ({ propositionId, stance, speakerId, side }: Position) =>
    `${propositionId}\n${stance}\n${speakerId === null ? `side ${side ?? ''}` : `speaker ${speakerId}`}`;
  return [...groupBy(raised, keyOf).values()].flatMap((cells) => {
    const [first] = cells;
    if (first === undefined || cells.length === 1) return cells;
    const claimIds = cells.flatMap((cell) => cell.claimIds);
    return {
      ...first,
      claimIds: claimIds.toSorted((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0)),
      articleIds: [...new Set(cells.flatMap((cell) => cell.articleIds))],
      first: outermost(
        cells.map((cell) => cell.first),
        'first',
      ),
      last: outermost(
        cells.map((cell) => cell.last),
        'last',
      ),
    };
  });
}

function raise(
  position: Position,
  level: 'institution' | 'side',
  speakers: ReadonlyMap<string, IncidentSpeaker>,
): Position {
  if (level === 'side') return position.side === null ? position : { ...position, speakerId: null };
  const top = topmost(position.speakerId, speakers);
  return top === undefined ? position : { ...position, speakerId: top.id, side: top.side ?? null };
}

/** The end of the chain of `partOf`; records of others may run in a circle. */
export function topmost(
  speakerId: string | null,
  speakers: ReadonlyMap<string, IncidentSpeaker>,
): IncidentSpeaker | undefined {
  const seen = new Set<string>();
  let top = speakers.get(speakerId ?? '');
  while (top?.partOf !== undefined && !seen.has(top.id)) {
    const above = speakers.get(top.partOf);
    if (above === undefined) break;
    seen.add(top.id);
    top = above;
  }
  return top;
}

/** The earliest of the first dates or the latest of the last, as printed. */
function outermost(values: readonly (string | null)[], end: 'first' | 'last'): string | null {
  const dated = values.flatMap((value) => {
    const days = value === null ? null : edtfDays(value);
    return value === null || days === null ? [] : [{ value, day: days[end] }];
  });
  const inOrder = dated.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  return inOrder.at(end === 'first' ? 0 : -1)?.value ?? null;
}
