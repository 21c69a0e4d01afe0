/** What one place of a phrase takes: the forms listed for it, or anything. */
export type Place = readonly string[] | 'anything';

/** How many words "…" may stand for. */
const widest = 5;

/**
 * Reads a phrase as a language writes it, one word after the other:
 *
 * - `is/are/was`: one of these
 * - `overall/full?`: one of these, or nothing
 * - `verif*`: any word that begins so; `*ly`: any that ends so
 * - `…`: up to five words of any kind, or marks
 *
 * What may be left out makes several phrases of one: "to? confirm" is "confirm" and "to confirm".
 */
export function readPhrase(phrase: string): Place[][] {
  let read: Place[][] = [[]];
  for (const word of phrase.split(' ')) {
    const gap = word === '…';
    const optional = word.endsWith('?');
    const place: Place = gap ? 'anything' : word.replace(/\?$/, '').split('/');
    const longer: Place[][] = [];
    for (let times = gap || optional ? 0 : 1; times <= (gap ? widest : 1); times++)
      for (const places of read) longer.push([...places, ...Array.from({ length: times }, () => place)]);
    read = longer;
  }
  return read;
}

/** Whether a form with a star takes another: "verif*" takes "verified", "*ly" takes "likely". */
export function takes(form: string, given: string): boolean {
  return form.endsWith('*') ? given.startsWith(form.slice(0, -1)) : given.endsWith(form.slice(1));
}
