/** The processor time that this process has used, in milliseconds: unlike the clock, it does not count what others run meanwhile. */
export function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
