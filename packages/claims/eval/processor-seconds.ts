/** Seconds of processor time this process has used. Unlike the clock it does not count other work on the machine. */
export function processorSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}
