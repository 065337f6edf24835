// Calls an address over and over, one connection a request, and says how that went since it was asked last. Streams stay open.
//   client.mjs ADDRESS PORT WORKERS
import { get } from 'node:https';
import { setTimeout as pause } from 'node:timers/promises';

const [host, port, workers] = process.argv.slice(2);
const options = { host, port, rejectUnauthorized: false, agent: false };
const streams = [];
let seen = empty(Date.now());

function empty(now) {
  return { requests: 0, lost: 0, errors: {}, by: {}, longestGap: 0, last: now };
}

function ask() {
  return new Promise((resolve) => {
    const request = get({ ...options, path: '/who', signal: AbortSignal.timeout(3000) }, (response) => {
      let text = '';
      response.on('data', (data) => (text += data));
      response.on('end', () => resolve({ text }));
      response.on('error', (error) => resolve({ error }));
    });
    request.on('error', (error) => resolve({ error }));
  });
}

async function work() {
  for (;;) {
    const { text, error } = await ask();
    seen.requests += 1;
    if (error) {
      seen.lost += 1;
      seen.errors[error.code ?? error.message] = (seen.errors[error.code ?? error.message] ?? 0) + 1;
    } else {
      const now = Date.now();
      seen.longestGap = Math.max(seen.longestGap, now - seen.last);
      seen.last = now;
      seen.by[text] = (seen.by[text] ?? 0) + 1;
    }
    await pause(20);
  }
}

function stream() {
  const one = { ticks: 0, open: true };
  streams.push(one);
  const request = get({ ...options, path: '/stream' }, (response) => {
    response.on('data', () => (one.ticks += 1));
    response.on('close', () => (one.open = false));
  });
  request.on('error', () => (one.open = false));
}

process.on('message', ({ open = 0 }) => {
  for (let i = 0; i < open; i += 1) {
    stream();
  }
  const { last, ...report } = seen;
  process.send({ ...report, streams });
  seen = empty(last);
});
process.on('disconnect', () => process.exit());
for (let i = 0; i < Number(workers); i += 1) {
  void work();
}
