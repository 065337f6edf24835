import * as fs from 'node:fs';
import * as path from 'node:path';
import { Host } from '../datastore/namespaces';

/** A real haproxy with the file that its pod has. */
export class Proxy {
  /** @param folder of its file and its log */
  public static async start(
    name: string,
    lan: Host,
    address: string,
    folder: string,
    settings: string,
  ): Promise<Proxy> {
    const host = await Host.start(name, lan, `${address}/16`);
    const file = path.join(folder, `${name}.cfg`);
    fs.writeFileSync(file, settings);
    const proxy = new Proxy(name, address, host, path.join(folder, `${name}.log`));
    host.run(`mount --bind ${path.join(folder, 'resolv.conf')} "$(readlink -f /etc/resolv.conf)"`);
    host.run(`setsid ${HAPROXY} -db -f ${file} >>${proxy.logFile} 2>&1 </dev/null &`);
    return proxy;
  }

  private constructor(
    public readonly name: string,
    public readonly address: string,
    private readonly host: Host,
    private readonly logFile: string,
  ) {}

  /** What the probe of its pod is answered. */
  public get isReady(): boolean {
    return this.ask('/ready', '--output /dev/null --write-out %{http_code}') === '200';
  }

  /** Members that it holds to be well. */
  public get up(): string[] {
    return [...this.ask('/metrics').matchAll(STATUS)].map(([, server]) => server);
  }

  public get log(): string {
    return fs.readFileSync(this.logFile, 'utf8');
  }

  public stop(): void {
    this.host.stop();
  }

  private ask(where: string, options = ''): string {
    return this.host.attempt(`curl --silent --max-time 2 ${options} http://127.0.0.1:8404${where}`).stdout;
  }
}

/** Another one than the distribution's, by its path. */
const HAPROXY = process.env.CLOUDSERVE_HAPROXY ?? 'haproxy';

const STATUS = /^haproxy_server_status\{proxy="writer",server="([^"]+)",state="UP"\} 1$/gm;
