// Writes a control plane's throw-away keys, token and kubeconfig into the working directory and prints three free ports.
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';

const servers = await Promise.all(
  [1, 2, 3].map(
    () =>
      new Promise((resolve, reject) => {
        const server = createServer().on('error', reject);
        server.listen(0, '127.0.0.1', () => resolve(server));
      }),
  ),
);
const ports = servers.map((server) => server.address().port);
await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));

const secret = { mode: 0o600 };
const { privateKey, publicKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
  publicKeyEncoding: { type: 'spki', format: 'pem' },
});
writeFileSync('sa.key', privateKey, secret);
writeFileSync('sa.pub', publicKey);

const token = randomBytes(16).toString('hex');
writeFileSync('tokens.csv', `${token},admin,admin,"system:masters"\n`, secret);
const kubeconfig = {
  apiVersion: 'v1',
  kind: 'Config',
  clusters: [
    {
      name: 'live',
      cluster: { server: `https://127.0.0.1:${ports[2]}`, 'certificate-authority': path.resolve('apiserver.crt') },
    },
  ],
  users: [{ name: 'admin', user: { token } }],
  contexts: [{ name: 'live', context: { cluster: 'live', user: 'admin' } }],
  'current-context': 'live',
};
writeFileSync('kubeconfig', `${JSON.stringify(kubeconfig, null, 2)}\n`, secret);
console.log(ports.join(' '));
