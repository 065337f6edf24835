import { setTimeout as pause } from 'node:timers/promises';

/** Waits until a question has an answer, and fails with what was waited for after a minute, or what is said. */
export async function until<T>(what: string, question: () => Promise<T | undefined | false>, seconds = 60): Promise<T> {
  const deadline = Date.now() + seconds * 1000;
  for (;;) {
    const answer = await question();
    if (answer !== undefined && answer !== false) {
      return answer;
    }
    if (Date.now() > deadline) {
      throw new Error(`waited ${seconds} s in vain for: ${what}`);
    }
    await pause(200);
  }
}
