/** Wakes those who wait for a resolution in this process; a resolution through another plane is seen at the next look. */
export function bell() {
  let waiting: (() => void)[] = [];
  return {
    ring(): void {
      const woken = waiting;
      waiting = [];
      setImmediate(() => {
        for (const wake of woken) wake();
      });
    },
    next(milliseconds: number): Promise<void> {
      return new Promise((resolve) => {
        const timer = setTimeout(resolve, Math.max(1, milliseconds));
        waiting.push(() => {
          clearTimeout(timer);
          resolve();
        });
      });
    },
  };
}
