/** What a text of a field has to be, and how that is said. */
export interface TextRule {
  readonly fits: (text: string) => boolean;
  readonly expected: string;
}

const longest = 60;
const anyText: TextRule = { fits: (text) => text !== '', expected: 'expected a text that is not blank' };

/**
 * Reads the fields of one object that came from outside, and writes down what is wrong with them: where, what was
 * expected, what came. A wrong field reads as empty, so that all of them are found at once.
 *
 *     articles[2].publishedAt: expected a date or time such as "2023-05-04" …, got "yesterday"
 */
export class Fields {
  readonly #values: ReadonlyMap<string, unknown>;
  /** It is no object: one problem, and not one for each field. */
  readonly #broken: boolean;

  constructor(
    value: unknown,
    private readonly path: string,
    known: readonly string[],
    private readonly problems: string[],
  ) {
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    this.#values = new Map(isObject ? Object.entries(value) : []);
    const unknown = [...this.#values.keys()].filter((name) => !known.includes(name));
    if (!isObject) this.#report(path, 'expected object', shown(value));
    else if (unknown.length > 0)
      this.#report(
        path,
        'expected only known fields',
        unknown.map((name) => JSON.stringify(name)).join(', '),
      );
    this.#broken = !isObject;
  }

  /** A text without the white space around it. */
  text(name: string, rule: TextRule = anyText): string {
    return this.#broken ? '' : this.#text(this.#values.get(name), this.#at(name), rule);
  }

  /** A text that may be left out; an object with it, or without anything. */
  optional<Name extends string>(name: Name, rule: TextRule = anyText): { [Key in Name]?: string } {
    if (this.#broken || !this.#values.has(name)) return {};
    const read: { [Key in Name]?: string } = {};
    read[name] = this.text(name, rule);
    return read;
  }

  has(name: string): boolean {
    return this.#values.has(name);
  }

  /** A list, each of its items read by `read`, which gets the item's place. */
  list<Item>(name: string, read: (value: unknown, path: string) => Item): Item[] {
    const value = this.#values.get(name);
    if (Array.isArray(value)) return value.map((item: unknown, i) => read(item, `${this.#at(name)}[${i}]`));
    if (!this.#broken) this.#report(this.#at(name), 'expected array', shown(value));
    return [];
  }

  texts(name: string): string[] {
    return this.list(name, (value, path) => this.#text(value, path, anyText));
  }

  #text(value: unknown, path: string, { fits, expected }: TextRule): string {
    const text = typeof value === 'string' ? value.trim() : null;
    if (text !== null && fits(text)) return text;
    this.#report(
      path,
      text === null && expected === anyText.expected ? 'expected string' : expected,
      shown(value),
    );
    return '';
  }

  #at(name: string): string {
    return this.path === '' ? name : `${this.path}.${name}`;
  }

  #report(path: string, expected: string, got: string): void {
    this.problems.push(`${path === '' ? 'the file' : path}: ${expected}, got ${got}`);
  }
}

function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return `an array of ${value.length}`;
  if (typeof value === 'object' && value !== null) return 'an object';
  const json = JSON.stringify(value);
  return json.length > longest ? `${json.slice(0, longest)}…` : json;
}
