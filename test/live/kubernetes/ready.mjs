// Waits until the API server of the kubeconfig in the working directory is ready, then registers fake nodes:
//   ready.mjs NODES PIDFILE      (PIDFILE: of the API server, to give up when it has ended)
import { existsSync, readFileSync } from 'node:fs';
import https from 'node:https';
import { setTimeout as pause } from 'node:timers/promises';

const [nodes, pidFile] = process.argv.slice(2);
const { clusters, users } = JSON.parse(readFileSync('kubeconfig', 'utf8'));
const { server, 'certificate-authority': authority } = clusters[0].cluster;
const pid = Number(readFileSync(pidFile, 'utf8').split(' ')[0]);

function call(method, path, body) {
  return new Promise((resolve, reject) => {
    const headers = { authorization: `Bearer ${users[0].user.token}`, 'content-type': 'application/json' };
    const request = https.request(server + path, { method, headers, ca: readFileSync(authority) }, (response) => {
      const parts = [];
      response.on('data', (part) => parts.push(part));
      response.on('end', () => resolve({ status: response.statusCode, text: Buffer.concat(parts).toString() }));
    });
    request.on('error', reject);
    request.end(body === undefined ? undefined : JSON.stringify(body));
  });
}

function alive() {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

const deadline = Date.now() + 120_000;
for (let ready = false; !ready;) {
  if (!alive() || Date.now() > deadline) {
    console.error(`kubernetes: the API server ${alive() ? 'is not ready after 120 s' : 'has ended'}`);
    process.exit(1);
  }
  ready = existsSync(authority) && (await call('GET', '/readyz').catch(() => ({}))).status === 200;
  if (!ready) await pause(100);
}

for (let index = 1; index <= Number(nodes); index++) {
  const name = `node-${index}`;
  const size = { cpu: '32', memory: '256Gi', pods: '110', 'ephemeral-storage': '500Gi' };
  const { status, text } = await call('POST', '/api/v1/nodes', {
    apiVersion: 'v1',
    kind: 'Node',
    metadata: {
      name,
      labels: { 'kubernetes.io/hostname': name, 'kubernetes.io/os': 'linux', 'kubernetes.io/arch': 'amd64' },
      annotations: { 'kwok.x-k8s.io/node': 'fake' },
    },
    status: { allocatable: size, capacity: size },
  });
  if (status !== 201) {
    console.error(`kubernetes: node ${name} refused: ${text}`);
    process.exit(1);
  }
}
