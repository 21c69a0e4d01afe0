import ipaddr from 'ipaddr.js';

/** What a fetcher may connect to. Tests pass one of their own to reach their servers on loopback. */
export interface Reach {
  /** What an address is, in words, when it may not be reached ("a loopback address"); null when it may. */
  readonly addressProblem: (address: string) => string | null;
  readonly allowsPort: (port: number) => boolean;
}

/** The public internet on the ports of the web: nothing inside, beside or underneath the machine's own network. */
export const publicWeb: Reach = { addressProblem, allowsPort: (port) => port === 80 || port === 443 };

/** Unicast by the registries and yet not the internet: Azure answers here with the keys of the machine that asks. */
const inside: readonly string[] = ['168.63.129.16'];

const names: Readonly<Record<string, string>> = {
  unspecified: 'no address at all',
  broadcast: 'a broadcast address',
  loopback: 'a loopback address',
  private: 'a private address',
  uniqueLocal: 'a private address',
  linkLocal: 'a link-local address',
  carrierGradeNat: 'an address inside a provider’s network',
  multicast: 'a multicast address',
  ipv4Mapped: 'an IPv4 address in disguise',
  rfc6145: 'an IPv4 address in disguise',
  rfc6052: 'an IPv4 address in disguise',
  '6to4': 'an IPv4 address in disguise',
  teredo: 'an IPv4 address in disguise',
};

/** What has been given out for use on the internet (IANA: 2000::/3); all other IPv6 is kept for special purposes. */
const globalIpv6 = ipaddr.IPv6.parseCIDR('2000::/3');

function addressProblem(text: string): string | null {
  if (!ipaddr.isValid(text)) return 'not an address';
  // `process` takes an IPv4 address out of its IPv6 form (::ffff:127.0.0.1).
  const address = ipaddr.process(text);
  if (inside.includes(address.toString())) return 'an address of the machine’s own host';
  const range = address.range();
  if (range !== 'unicast') return names[range] ?? 'an address kept for special purposes';
  if (address instanceof ipaddr.IPv6 && !address.match(globalIpv6))
    return 'an address kept for special purposes';
  return null;
}
