const usual = 4173;

/** The port from the environment, or the usual one. */
export function readPort(given: string | undefined): number {
  if (given === undefined || given === '') return usual;
  const port = Number(given);
  if (!/^\d+$/.test(given) || port < 1 || port > 65_535) {
    throw new Error(
      `PORT must be a number from 1 to 65535, such as ${usual}; it is "${given.slice(0, 40)}".`,
    );
  }
  return port;
}
