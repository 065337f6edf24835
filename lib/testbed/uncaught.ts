/**
 * Runs work whose errors of one kind speak for themselves: should nobody catch one, its message is printed without a stack
 * and the exit code is 1. Any other error keeps its stack.
 * @internal
 */
export function plainly(work: () => void, speaksForItself: (error: unknown) => boolean): void {
  try {
    work();
  } catch (error) {
    if (speaksForItself(error)) {
      const print = (uncaught: unknown): void => {
        if (uncaught !== error) {
          throw uncaught;
        }
        process.stderr.write(`${(error as Error).message}\n`);
        process.exitCode = 1;
      };
      process.once('uncaughtException', print);
      setImmediate(() => process.off('uncaughtException', print));
    }
    throw error;
  }
}
