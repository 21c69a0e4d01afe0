import { phraseAutomaton } from './phrase-automaton.ts';
import { readPhrase } from './read-phrase.ts';
import { WordTrie } from './word-trie.ts';

/** Phrases that mean one thing, in the notation of `readPhrase`, and the bit that stands for it. */
export interface PhraseRow {
  readonly label: number;
  readonly phrases: readonly string[];
}

/** Phrases compiled to one automaton over words: it starts anew at every word, and goes on while some phrase may still fit. */
export class PhraseTable {
  readonly #trie: WordTrie;
  /** Symbols of the words of a language, by their index. */
  readonly #ofWord: Uint16Array;
  /** What a word that the trie does not know may still be. */
  readonly #endings: readonly { readonly ending: string; readonly symbol: number }[];
  readonly #width: number;
  readonly #next: Uint16Array;
  readonly #labels: Int32Array;

  constructor(rows: readonly PhraseRow[], words: readonly string[]) {
    const phrases = rows.flatMap((row) =>
      row.phrases.flatMap(readPhrase).map((places) => ({ label: row.label, places })),
    );
    const listed = phrases.flatMap(({ places }) =>
      places.flatMap((place) => (place === 'anything' ? [] : place)),
    );
    const forms = [...new Set(listed)].filter((form) => !form.startsWith('*'));
    const endings = [...new Set(listed)].filter((form) => form.startsWith('*'));
    const { next, labels } = phraseAutomaton(phrases, [...forms, ...endings]);
    this.#width = forms.length + endings.length + 1;
    this.#next = next;
    this.#labels = labels;
    this.#trie = new WordTrie(forms);
    this.#endings = endings.map((form, i) => ({ ending: form.slice(1), symbol: forms.length + 1 + i }));
    this.#ofWord = Uint16Array.from(words, (word) => this.#read(word, 0, word.length));
  }

  /** The symbol of the word from `start` to `end`, which is word `index` of the language or, at -1, none of its words. */
  symbolOf(text: string, start: number, end: number, index: number): number {
    return index === -1 ? this.#read(text, start, end) : (this.#ofWord[index] ?? 0);
  }

  /** The state behind one more word; 0, which is also where every phrase begins, if no phrase goes on so. */
  step(state: number, symbol: number): number {
    return this.#next[state * this.#width + symbol] ?? 0;
  }

  /** The labels of the phrases that end at a state. */
  labelsAt(state: number): number {
    return this.#labels[state] ?? 0;
  }

  #read(text: string, start: number, end: number): number {
    const symbol = this.#trie.find(text, start, end);
    if (symbol !== 0) return symbol;
    for (const { ending, symbol: other } of this.#endings)
      if (end - start > ending.length && text.startsWith(ending, end - ending.length)) return other;
    return 0;
  }
}
