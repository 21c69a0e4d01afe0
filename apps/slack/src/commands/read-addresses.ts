import type { LineProblem } from '../query/parse-line.ts';

export const mostAddresses = 5;

/** Whether a word is meant as an address, right or wrong: `https://…`, `ftp:…`, and what Slack makes of it, `<https://…>`. */
export function looksLikeAddress(word: string): boolean {
  return /^<?[a-z][a-z\d+.-]*:/i.test(word);
}

/** The words behind an incident → web addresses, each once, or what is wrong with them. */
export function readAddresses(
  words: readonly string[],
  slug: string,
): { readonly addresses: readonly string[] } | { readonly problem: LineProblem } {
  const addresses = [...new Set(words.map(bare))].filter((word) => word !== '');
  const expected = `one to ${mostAddresses} addresses that begin with https:// or http://`;
  const meant = `add ${slug} https://example.org/news`;
  if (addresses.length === 0) return { problem: { what: 'no address is named', expected, meant } };
  if (addresses.length > mostAddresses)
    return {
      problem: { what: `${addresses.length} addresses came`, expected: `at most ${mostAddresses} at a time` },
    };
  const wrong = addresses.find((address) => !isWebAddress(address));
  if (wrong === undefined) return { addresses };
  const bareHost = /^[\w-]+(\.[\w-]+)+(\/\S*)?$/.test(wrong);
  return {
    problem: {
      what: `“${wrong.slice(0, 100)}” is no web address`,
      expected,
      meant: bareHost ? `add ${slug} https://${wrong}` : meant,
    },
  };
}

/** Without the marks that Slack puts round a link, and without the comma of a list. */
function bare(word: string): string {
  const plain = word.replace(/[,;]+$/, '');
  return /^<([^|>]+)(?:\|[^>]*)?>$/.exec(plain)?.[1] ?? plain;
}

function isWebAddress(word: string): boolean {
  if (!URL.canParse(word)) return false;
  const { protocol } = new URL(word);
  return protocol === 'https:' || protocol === 'http:';
}
