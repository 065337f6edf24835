import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import { isIP } from 'node:net';
import * as path from 'node:path';

export interface Issued {
  readonly authority: string;
  readonly certificate: string;
  readonly privateKey: string;
}

/** An authority and a certificate of its own for addresses or names, as the provider `tls` makes them: P-256, keys in SEC 1. */
export function issue(folder: string, addresses: string[], usages = ['serverAuth']): Issued {
  fs.mkdirSync(folder, { recursive: true });
  const file = (name: string): string => path.join(folder, name);
  const read = (name: string): string => fs.readFileSync(file(name), 'utf8');
  const openssl = (...args: string[]): void => {
    execFileSync('openssl', args, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
  };
  for (const name of ['ca', 'server']) {
    openssl('ecparam', '-genkey', '-noout', '-name', 'prime256v1', '-out', `${name}-key.pem`);
  }
  const ca = ['-x509', '-subj', '/CN=authority', '-addext', 'keyUsage=critical,keyCertSign,cRLSign'];
  openssl('req', ...ca, '-new', '-key', 'ca-key.pem', '-days', '30', '-out', 'ca.pem');
  openssl('req', '-new', '-subj', '/CN=server', '-key', 'server-key.pem', '-out', 'server.csr');
  const names = addresses.map((address) => `${isIP(address) === 0 ? 'DNS' : 'IP'}:${address}`).join(',');
  const keyUsages = `keyUsage=critical,digitalSignature,keyEncipherment\nextendedKeyUsage=${usages.join(',')}`;
  fs.writeFileSync(file('extensions'), `subjectAltName=${names}\n${keyUsages}\n`);
  const signer = ['-CA', 'ca.pem', '-CAkey', 'ca-key.pem', '-CAcreateserial', '-extfile', 'extensions'];
  openssl('x509', '-req', '-in', 'server.csr', ...signer, '-days', '30', '-out', 'server.pem');
  return { authority: read('ca.pem'), certificate: read('server.pem'), privateKey: read('server-key.pem') };
}
