// Answers as a K3s server does: 401 to whoever asks /readyz without a name, 503 while it starts. `/who` says its name, `/stream`
// says it ten times a second until one side ends it. On SIGTERM it takes no more connections and finishes those it has.
//   backend.mjs NAME PORT CERTIFICATE KEY
import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';

const [name, port, certificate, key] = process.argv.slice(2);
let state = 'ready';
let served = 0;
const server = createServer({ cert: readFileSync(certificate), key: readFileSync(key) }, (request, response) => {
  if (request.url === '/readyz') {
    response.writeHead(state === 'ready' ? 401 : 503).end();
    return;
  }
  served += 1;
  if (request.url !== '/stream') {
    response.writeHead(200, { connection: 'close' }).end(name);
    return;
  }
  response.writeHead(200);
  const tick = setInterval(() => response.write(`${name}\n`), 100);
  response.on('close', () => clearInterval(tick));
});
server.keepAliveTimeout = 1;
server.listen(Number(port), () => process.send({ up: true }));
process.on('message', (message) => {
  state = message.state ?? state;
  process.send({ state, served });
});
process.on('disconnect', () => process.exit());
process.on('SIGTERM', () => server.close(() => process.exit()));
