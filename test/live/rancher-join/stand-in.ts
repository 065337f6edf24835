import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { RequestListener } from 'node:http';
import * as https from 'node:https';
import { AddressInfo } from 'node:net';
import * as path from 'node:path';
import { mustRun } from '../support/program';

/** What Rancher gives out for nodes: it keeps its arguments and its token, and leaves what the real one leaves. */
const INSTALLER = `#!/bin/sh
set -eu
printf '%s\\n' "$@" >"$STAND_IN/arguments"
printf '%s\\n' "$CATTLE_TOKEN" >"$STAND_IN/token"
echo run >>"$STAND_IN/runs"
mkdir -p "$CATTLE_AGENT_VAR_DIR"
echo '{"kubeConfig":"of this node"}' >"$CATTLE_AGENT_VAR_DIR/rancher2_connection_info.json"
: >"$STAND_IN/enabled"
`;

const SYSTEMCTL = `#!/bin/sh
case "$*" in
  "is-enabled --quiet rancher-system-agent.service") ;;
  daemon-reload | "enable "*" cloudserve-renew.timer") echo "$*" >>"$STAND_IN/systemctl"; exit ;;
  *) exit 64 ;;
esac
[ -e "$STAND_IN/enabled" ]
`;

/** A machine and the Rancher that it is to join, in a folder, on the loopback interface. */
export class StandIn {
  public static async in(folder: string): Promise<StandIn> {
    const key = path.join(folder, 'key.pem');
    const certificate = path.join(folder, 'certificate.pem');
    const names = ['-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1'];
    const kind = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'];
    await mustRun(['openssl', 'req', '-x509', ...kind, ...names, '-keyout', key, '-out', certificate]);
    mkdirSync(path.join(folder, 'bin'));
    writeFileSync(path.join(folder, 'bin/systemctl'), SYSTEMCTL, { mode: 0o755 });
    return new StandIn(folder, readFileSync(key, 'utf8'), readFileSync(certificate, 'utf8'));
  }

  /** Paths that were asked for, in their order. */
  public readonly asked: string[] = [];
  public installer = INSTALLER;
  private server?: https.Server;

  private constructor(
    private readonly folder: string,
    private readonly key: string,
    private readonly certificate: string,
  ) {}

  public get checksum(): string {
    return createHash('sha256').update(this.certificate).digest('hex');
  }

  /** Rancher comes up. @param port any when it is left out */
  public async start(port = 0, answers: RequestListener = (...call) => this.answer(...call)): Promise<number> {
    this.server = https.createServer({ key: this.key, cert: this.certificate }, answers);
    this.server.listen(port, '127.0.0.1');
    await once(this.server, 'listening');
    return (this.server.address() as AddressInfo).port;
  }

  public async end(): Promise<void> {
    const server = this.server;
    this.server = undefined;
    if (server !== undefined) {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    }
  }

  public environment(more: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
    return {
      PATH: `${this.at('bin')}:${process.env.PATH}`,
      STAND_IN: this.folder,
      CATTLE_AGENT_VAR_DIR: this.at('agent'),
      CLOUDSERVE_METADATA_URL: 'none',
      RANCHER_ATTEMPTS: '3',
      RANCHER_PAUSE: '0.1',
      RANCHER_TOKEN: 'a-token',
      RANCHER_CA_CHECKSUM: this.checksum,
      RANCHER_ROLES: 'worker',
      RANCHER_NODE_NAME: 'node-1',
      ...more,
    };
  }

  public at(...names: string[]): string {
    return path.join(this.folder, ...names);
  }

  /** Lines of a file that the installer kept; none before it ran. */
  public kept(name: string): string[] {
    return existsSync(this.at(name)) ? readFileSync(this.at(name), 'utf8').trimEnd().split('\n') : [];
  }

  private answer(...[request, response]: Parameters<RequestListener>): void {
    this.asked.push(request.url ?? '');
    const body = { '/cacerts': this.certificate, '/system-agent-install.sh': this.installer }[request.url ?? ''];
    response.writeHead(body === undefined ? 404 : 200, { connection: 'close' });
    response.end(body);
  }
}
