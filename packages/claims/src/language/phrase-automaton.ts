import { type Place, takes } from './read-phrase.ts';

/** A phrase and the bit of what it means. */
export interface Labelled {
  readonly label: number;
  readonly places: readonly Place[];
}

/** States of an automaton over symbols: what follows each, and which phrases end there. */
export interface Automaton {
  /** For each state and symbol the next state; 0 where no phrase goes on. */
  readonly next: Uint16Array;
  /** For each state the labels of the phrases that end there. */
  readonly labels: Int32Array;
}

/**
 * A state for every set of phrases that may be under way at once (subset construction, Rabin and Scott 1959). Symbol 0 is
 * any word that no phrase lists, symbol n the form n - 1.
 */
export function phraseAutomaton(phrases: readonly Labelled[], forms: readonly string[]): Automaton {
  const width = forms.length + 1;
  const symbolsAt = symbolsByPlace(forms);
  /** Under way: number of the phrase times 32, and how many of its places are filled. */
  const sets: (readonly number[])[] = [phrases.map((_, phrase) => phrase * 32)];
  const known = new Map<string, number>();
  const rows: Uint16Array[] = [];
  const labels: number[] = [];
  for (let state = 0; state < sets.length; state++) {
    const reached = new Map<number, number[]>();
    let ending = 0;
    for (const item of sets[state] ?? []) {
      const phrase = phrases[item >> 5];
      const place = phrase?.places[item & 31];
      if (phrase !== undefined && place === undefined) ending |= phrase.label;
      if (place !== undefined)
        for (const symbol of symbolsAt(place)) {
          const set = reached.get(symbol);
          if (set === undefined) reached.set(symbol, [item + 1]);
          else set.push(item + 1);
        }
    }
    labels.push(ending);
    const row = new Uint16Array(width);
    rows.push(row);
    for (const [symbol, set] of reached) {
      const key = set.join();
      const target = known.get(key) ?? sets.push(set) - 1;
      known.set(key, target);
      row[symbol] = target;
    }
  }
  const next = new Uint16Array(sets.length * width);
  for (const [state, row] of rows.entries()) next.set(row, state * width);
  return { next, labels: Int32Array.from(labels) };
}

/** The symbols that a place takes, found once for each. */
function symbolsByPlace(forms: readonly string[]): (place: Place) => Iterable<number> {
  const symbolOf = new Map(forms.map((form, i) => [form, i + 1]));
  const found = new Map<Place, Iterable<number>>();
  return (place) => {
    const known = found.get(place);
    if (known !== undefined) return known;
    const symbols = new Set<number>();
    if (place === 'anything') for (let symbol = 0; symbol <= forms.length; symbol++) symbols.add(symbol);
    else
      for (const form of place) {
        symbols.add(symbolOf.get(form) ?? 0);
        if (!form.includes('*')) continue;
        for (const [given, symbol] of symbolOf) if (takes(form, given)) symbols.add(symbol);
      }
    found.set(place, symbols);
    return symbols;
  };
}
