/**
 * Milliseconds that this process works while something runs. Wall time tells of the machine: the
 * tests run beside others, which go first.
 */
export function cpuTime(work: () => void): number {
  const from = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
}
