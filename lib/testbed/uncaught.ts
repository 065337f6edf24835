import { ConfigError } from '../core';

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
      thrown.add(error);
      listen();
    }
    throw error;
  }
}

/**
 * Has errors of constructors speak for themselves until the program comes to rest.
 * @internal
 */
export function speakPlainly(): void {
  listen();
}

const thrown = new Set<unknown>();
let listening = false;

/** Whether nobody caught an error is known when the program comes to rest. */
function listen(): void {
  if (!listening) {
    listening = true;
    process.once('uncaughtException', speak);
    setImmediate(() => {
      process.off('uncaughtException', speak);
      listening = false;
      thrown.clear();
    });
  }
}

function speak(uncaught: Error): void {
  const taken = NAME_TAKEN.exec(uncaught.message);
  if (taken !== null) {
    const [, name, where] = taken;
    process.stderr.write(`two constructs have one id, got '${name}' twice in ${where}; give one another id\n`);
    process.exitCode = 1;
    return;
  }
  if (!thrown.has(uncaught) && !(uncaught instanceof ConfigError)) {
    setImmediate(() => {
      throw uncaught;
    });
    return;
  }
  process.stderr.write(`${uncaught.message}\n`);
  process.exitCode = 1;
}

/** How constructs say that an id is taken. */
const NAME_TAKEN = /^There is already a Construct with name '(.*)' in (.*)$/;
