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
      speakIfUncaught(error as Error);
    }
    throw error;
  }
}

const thrown = new Set<unknown>();

/** Whether nobody caught an error is known when the program comes to rest. */
function speakIfUncaught(error: Error): void {
  if (thrown.size === 0) {
    process.once('uncaughtException', speak);
    setImmediate(() => {
      process.off('uncaughtException', speak);
      thrown.clear();
    });
  }
  thrown.add(error);
}

function speak(uncaught: Error): void {
  if (!thrown.has(uncaught)) {
    throw uncaught;
  }
  process.stderr.write(`${uncaught.message}\n`);
  process.exitCode = 1;
}
