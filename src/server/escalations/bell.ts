/** Wakes those who wait for a resolution in this process; a resolution through another plane is seen at the next look. */
export function bell() {
  const waiting = new Set<() => void>();
  let rings = 0;
  return {
    get waiting(): number {
      return waiting.size;
    },
    /** How often it rang. Ask before you look, and no ring is missed between the look and the wait. */
    get rings(): number {
      return rings;
    },
    ring(): void {
      rings += 1;
      for (const wake of waiting) wake();
    },
    /** Waits for a ring after the first `heard`, but not for longer than this. */
    async next(heard: number, milliseconds: number): Promise<void> {
      if (rings !== heard) return;
      await new Promise<void>((resolve) => {
        const wake = () => {
          clearTimeout(timer);
          waiting.delete(wake);
          resolve();
        };
        const timer = setTimeout(wake, Math.max(1, milliseconds));
        waiting.add(wake);
      });
    },
  };
}
