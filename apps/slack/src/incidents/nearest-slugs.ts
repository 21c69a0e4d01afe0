// Of the slug's letters, at most this share may be wrong.
const mostEdits = 1 / 3;

/** The slugs closest to what was typed, nearest first: those that begin with it, then those few edits away. */
export function nearestSlugs(typed: string, slugs: readonly string[], most = 3): string[] {
  return slugs
    .map((slug) => ({ slug, distance: distanceTo(typed, slug) }))
    .filter(({ slug, distance }) => distance <= mostEdits * slug.length)
    .toSorted((a, b) => a.distance - b.distance || a.slug.localeCompare(b.slug))
    .slice(0, most)
    .map(({ slug }) => slug);
}

function distanceTo(typed: string, slug: string): number {
  if (typed.length >= 3 && slug.includes(typed)) return 0.5;
  return editDistance(typed.slice(0, slug.length * 2), slug);
}

/** Optimal string alignment (Levenshtein with neighbouring letters swapped), in two rows and one. */
function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      let best = Math.min(
        (above[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped = column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) best = Math.min(best, (before[column - 2] ?? 0) + 1);
      current.push(best);
    }
    before = above;
    above = current;
  }
  return above[b.length] ?? a.length;
}
