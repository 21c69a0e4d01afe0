import { expect, test } from 'vitest';
import { publicWeb } from './reach.ts';

test.each([
  '8.8.8.8',
  '93.184.216.34',
  '172.15.0.1',
  '172.32.0.1',
  '2606:4700::1111',
  '2a00:1450:4001::200e',
])('the internet: %s', (address) => {
  expect(publicWeb.addressProblem(address)).toBeNull();
});

test.each([
  ['0.0.0.0', 'no address at all'],
  ['0.1.2.3', 'no address at all'],
  ['10.0.0.1', 'a private address'],
  ['100.64.0.1', 'an address inside a provider’s network'],
  ['127.0.0.1', 'a loopback address'],
  ['127.255.0.9', 'a loopback address'],
  ['168.63.129.16', 'an address of the machine’s own host'],
  ['::ffff:168.63.129.16', 'an address of the machine’s own host'],
  ['169.254.169.254', 'a link-local address'],
  ['172.16.0.1', 'a private address'],
  ['172.31.255.255', 'a private address'],
  ['192.0.0.192', 'an address kept for special purposes'],
  ['192.168.1.1', 'a private address'],
  ['198.18.0.1', 'an address kept for special purposes'],
  ['203.0.113.1', 'an address kept for special purposes'],
  ['224.0.0.1', 'a multicast address'],
  ['255.255.255.255', 'a broadcast address'],
  ['::', 'no address at all'],
  ['::1', 'a loopback address'],
  ['::127.0.0.1', 'a loopback address'],
  ['::ffff:127.0.0.1', 'a loopback address'],
  ['::ffff:7f00:1', 'a loopback address'],
  ['::ffff:0:127.0.0.1', 'an IPv4 address in disguise'],
  ['64:ff9b::7f00:1', 'an IPv4 address in disguise'],
  ['2001::7f00:1', 'an IPv4 address in disguise'],
  ['2002:7f00:1::', 'an IPv4 address in disguise'],
  ['2001:db8::1', 'an address kept for special purposes'],
  ['4000::1', 'an address kept for special purposes'],
  ['fd00:ec2::254', 'a private address'],
  ['fe80::1', 'a link-local address'],
  ['fe80::1%eth0', 'a link-local address'],
  ['ff02::1', 'a multicast address'],
  ['', 'not an address'],
  ['example.org', 'not an address'],
])('%s is %s', (address, problem) => {
  expect(publicWeb.addressProblem(address)).toBe(problem);
});
