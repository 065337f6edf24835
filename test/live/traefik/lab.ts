import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import * as http from 'node:http';
import * as https from 'node:https';
import { AddressInfo } from 'node:net';
import * as os from 'node:os';
import * as path from 'node:path';
import { TLSSocket } from 'node:tls';
import { parse } from 'yaml';
import { deliver, documentsOfDelivery, prepare } from '../kubernetes/deliver';
import { deliveryOf } from '../kubernetes/delivery-order';
import { ControlPlane } from '../support/control-plane';
import { SCRATCH } from '../support/paths';
import { Daemon, mustRun } from '../support/program';

const PROGRAM = execFileSync('bash', [path.join(__dirname, 'env.sh')], { encoding: 'utf8' }).trim();

/** Traefik's ports are those of its pods, at an address of this host that nobody else uses. */
const ADDRESS = `127.77.${1 + (process.pid % 250)}.${1 + (Math.floor(process.pid / 250) % 250)}`;

/** What a service of this process says that it saw. */
export interface Seen {
  readonly name: string;
  /** Which of its pods answered. */
  readonly pod: string;
  readonly path: string;
  readonly headers: http.IncomingHttpHeaders;
}

export interface Answer {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  /** What the service saw, if one answered. */
  readonly seen?: Seen;
  /** Host that the certificate is for. */
  readonly certified?: string;
}

export interface CallOptions {
  /** @default GET */
  readonly method?: string;
  readonly headers?: object;
  /** Whether it comes without TLS. */
  readonly plain?: boolean;
}

/** The objects of a cluster on a real API server, and a real Traefik that reads them there, beside services of this process. */
export class TraefikLab {
  /** Delivers a cluster that `write` writes below a folder of its own. */
  public static async start(
    write: (folder: string) => { readonly dist: string; readonly cluster: string },
  ): Promise<TraefikLab> {
    if (!existsSync(PROGRAM)) {
      throw new Error(`Traefik is missing from ${PROGRAM}; run test/live/traefik/install.sh`);
    }
    mkdirSync(SCRATCH, { recursive: true });
    const folder = mkdtempSync(path.join(SCRATCH, 'traefik-'));
    const { dist, cluster } = write(folder);
    const lab = new TraefikLab(folder, await ControlPlane.start());
    try {
      await lab.deliver(dist, cluster);
      return lab;
    } catch (error) {
      await lab.end();
      throw error;
    }
  }

  /** Objects that were delivered. */
  public documents: readonly string[] = [];
  private readonly services: http.Server[] = [];
  private readonly addresses = new Set<string>();
  private traefik?: Daemon;

  private constructor(
    public readonly folder: string,
    public readonly plane: ControlPlane,
  ) {}

  /** What Traefik wrote. */
  public get said(): string {
    return this.traefik?.said ?? '';
  }

  /** Delivers one more cluster to the same API server. */
  public async deliver(dist: string, cluster: string, has: readonly string[] = []): Promise<void> {
    const delivery = await deliveryOf(dist, cluster);
    await prepare(this.plane.api, delivery, ['cert-manager', 'k3s-helm-controller', ...has]);
    const refused = await deliver(this.plane.api, delivery);
    if (refused.length > 0) {
      throw new Error(`a delivery must be accepted, got:\n${refused.join('\n')}`);
    }
    this.documents = [...this.documents, ...documentsOfDelivery(delivery)];
  }

  /** Starts Traefik with what its chart brings beside, and what the values of the chart say of prefixes. */
  public async run(): Promise<void> {
    const controller = { 'app.kubernetes.io/name': 'traefik' };
    await this.take(
      {
        apiVersion: 'gateway.networking.k8s.io/v1',
        kind: 'GatewayClass',
        metadata: { name: 'traefik' },
        spec: { controllerName: 'traefik.io/gateway-controller' },
      },
      {
        apiVersion: 'networking.k8s.io/v1',
        kind: 'IngressClass',
        metadata: { name: 'traefik' },
        spec: { controller: 'traefik.io/ingress-controller' },
      },
      {
        apiVersion: 'v1',
        kind: 'Service',
        metadata: { name: 'traefik', namespace: 'traefik' },
        spec: { type: 'NodePort', selector: controller, ports: [{ name: 'web', port: 80, targetPort: 8000 }] },
      },
    );
    const service = '--providers.kubernetesgateway.statusaddress.service';
    this.traefik = new Daemon(
      [
        PROGRAM,
        ...['--global.checkNewVersion=false', '--global.sendAnonymousUsage=false', '--log.level=INFO'],
        `--entryPoints.web.address=${ADDRESS}:8000/tcp`,
        `--entryPoints.websecure.address=${ADDRESS}:8443/tcp`,
        '--entryPoints.websecure.http.tls=true',
        ...['--providers.kubernetesingress', '--providers.kubernetesingress.allowEmptyServices=true'],
        `--providers.kubernetesingress.strictPrefixMatching=${this.matchesWholeSegments()}`,
        ...['--providers.kubernetesgateway', `${service}.name=traefik`, `${service}.namespace=traefik`],
      ],
      { KUBECONFIG: path.join(this.plane.folder, 'kubeconfig') },
    );
  }

  /** Calls Traefik as a caller outside would. */
  public call(
    host: string,
    target: string,
    { method = 'GET', headers = {}, plain = false }: CallOptions = {},
  ): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const settings = {
        ...{ host: ADDRESS, path: target, method, agent: false },
        headers: { host, ...headers },
      };
      const answered = (response: http.IncomingMessage): void => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => {
          const text = Buffer.concat(parts).toString();
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            ...(text.startsWith('{') ? { seen: JSON.parse(text) } : {}),
            ...(certified === undefined ? {} : { certified }),
          });
        });
      };
      let certified: string | undefined;
      const request = plain
        ? http.request({ ...settings, port: 8000 }, answered)
        : https.request({ ...settings, port: 8443, servername: host, rejectUnauthorized: false }, answered);
      request.on('socket', (socket) =>
        socket.on('secureConnect', () => (certified = String((socket as TLSSocket).getPeerCertificate().subject?.CN))),
      );
      request.on('error', reject);
      request.end();
    });
  }

  /**
   * Gives a Service pods that are servers of this process: each says what it saw, with the headers given. Endpoints may not be of the loopback
   * range, and Traefik takes each address once: further pods are given one that is for measurements alone, which only root may.
   */
  public async serve(
    name: string,
    namespace: string,
    { pods = 1, headers = {} }: { readonly pods?: number; readonly headers?: http.OutgoingHttpHeaders } = {},
  ): Promise<void> {
    const outside = Object.values(os.networkInterfaces())
      .flat()
      .find((found) => found?.family === 'IPv4' && !found.internal);
    if (outside === undefined) {
      throw new Error('an address beside the loopback range is needed for endpoints, this machine has none');
    }
    for (let index = 0; index < pods; index++) {
      const pod = `${name}-${index}`;
      const address = index === 0 ? outside.address : await this.further(index);
      const server = http.createServer((request, response) => {
        response.writeHead(200, headers);
        response.end(JSON.stringify({ name, pod, path: request.url, headers: request.headers }));
      });
      this.services.push(server);
      await new Promise<void>((resolve) => server.listen(0, address, resolve));
      await this.take({
        apiVersion: 'discovery.k8s.io/v1',
        kind: 'EndpointSlice',
        metadata: { name: `${pod}-live`, namespace, labels: { 'kubernetes.io/service-name': name } },
        addressType: 'IPv4',
        endpoints: [{ addresses: [address], conditions: { ready: true } }],
        ports: [{ name: 'http', port: (server.address() as AddressInfo).port, protocol: 'TCP' }],
      });
    }
  }

  /** Brings the certificate of a host, as cert-manager would. */
  public async certify(host: string, name: string, namespace: string): Promise<void> {
    const [key, crt] = ['key', 'crt'].map((end) => path.join(this.folder, `${host}.${end}`));
    await mustRun([
      ...['openssl', 'req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'],
      ...['-days', '2', '-keyout', key, '-out', crt, '-subj', `/CN=${host}`, '-addext', `subjectAltName=DNS:${host}`],
    ]);
    const data = { 'tls.key': key, 'tls.crt': crt };
    await this.take({
      apiVersion: 'v1',
      kind: 'Secret',
      metadata: { name, namespace },
      type: 'kubernetes.io/tls',
      data: Object.fromEntries(
        Object.entries(data).map(([field, file]) => [field, readFileSync(file).toString('base64')]),
      ),
    });
  }

  /** Applies objects that must be accepted. */
  public async take(...objects: object[]): Promise<void> {
    for (const object of objects) {
      const { accepted, message } = await this.plane.api.apply(JSON.stringify(object));
      if (!accepted) {
        throw new Error(`an object must be accepted, got: ${message}`);
      }
    }
  }

  public async end(): Promise<void> {
    await this.traefik?.end();
    this.services.forEach((server) => server.close());
    for (const address of this.addresses) {
      await mustRun(['ip', 'address', 'del', `${address}/32`, 'dev', 'lo']);
    }
    await this.plane.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }

  private async further(index: number): Promise<string> {
    const address = `198.18.${1 + (process.pid % 250)}.${index}`;
    if (!this.addresses.has(address)) {
      await mustRun(['ip', 'address', 'replace', `${address}/32`, 'dev', 'lo']);
      this.addresses.add(address);
    }
    return address;
  }

  private matchesWholeSegments(): boolean {
    const chart = this.documents
      .map((document) => parse(document))
      .find(({ kind, spec }) => kind === 'HelmChart' && /traefik$/.test(spec.chart));
    const { providers } = parse(chart?.spec.valuesContent ?? '{}');
    return providers?.kubernetesIngress?.strictPrefixMatching === true;
  }
}
