import { readFileSync } from 'node:fs';
import * as https from 'node:https';
import { parseDocument } from 'yaml';

/** An object as the API server holds it; only what tests read of every kind is typed. */
export interface KubernetesObject {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: {
    readonly name: string;
    readonly namespace?: string;
    readonly labels?: Record<string, string>;
    readonly resourceVersion?: string;
  };
  readonly spec?: Record<string, unknown>;
  readonly status?: Record<string, unknown>;
}

/** What the API server said to an object. */
export interface Verdict {
  readonly accepted: boolean;
  /** The server's own words when it refused, else empty. */
  readonly message: string;
  /** The object as stored; undefined when refused. */
  readonly object?: KubernetesObject;
}

/** The part of an object that says which one it is. */
export type Identity = Pick<KubernetesObject, 'apiVersion' | 'kind' | 'metadata'>;

interface Answer {
  readonly status: number;
  readonly body: Record<string, unknown>;
}

interface ApiResource {
  readonly name: string;
  readonly kind: string;
  readonly namespaced: boolean;
}

/** A client of one API server: server-side apply with strict fields over connections that are kept. */
export class ApiServer {
  private readonly address: string;
  private readonly token: string;
  private readonly agent: https.Agent;
  private readonly kinds = new Map<string, readonly ApiResource[]>();

  constructor(kubeconfig: string) {
    const { clusters, users } = JSON.parse(readFileSync(kubeconfig, 'utf8'));
    this.address = clusters[0].cluster.server;
    this.token = users[0].user.token;
    const ca = readFileSync(clusters[0].cluster['certificate-authority']);
    this.agent = new https.Agent({ keepAlive: true, maxSockets: 8, ca });
  }

  /** The server's version, such as `v1.35.4`. */
  public async version(): Promise<string> {
    return String((await this.call('GET', '/version')).body.gitVersion);
  }

  /** Applies one document as field manager `cloudserve`; the text is sent as it is, so that the server sees all of it. */
  public async apply(text: string): Promise<Verdict> {
    const identity = identityOf(text);
    const path = await this.pathOf(identity);
    if (path === undefined) {
      return { accepted: false, message: `the server has no kind ${identity.apiVersion} ${identity.kind}` };
    }
    if (path.includes('/namespaces//')) {
      return { accepted: false, message: `${identity.kind} ${identity.metadata.name} names no namespace` };
    }
    const { status, body } = await this.call('PATCH', `${path}?fieldManager=cloudserve&fieldValidation=Strict`, text);
    return status < 300
      ? { accepted: true, message: '', object: body as unknown as KubernetesObject }
      : { accepted: false, message: `${status} ${body.message}` };
  }

  /** The object as the server holds it now; undefined when there is none. */
  public async read(identity: Identity): Promise<KubernetesObject | undefined> {
    const path = await this.pathOf(identity);
    if (path === undefined) {
      return undefined;
    }
    const { status, body } = await this.call('GET', path);
    return status === 200 ? (body as unknown as KubernetesObject) : undefined;
  }

  /** Whether objects of a kind can be read by now, which comes a moment after its definition is established. */
  public async serves(group: string, version: string, plural: string): Promise<boolean> {
    return (await this.call('GET', `/apis/${group}/${version}/${plural}`)).status === 200;
  }

  /** All objects of a kind in a namespace. */
  public async list(apiVersion: string, kind: string, namespace: string): Promise<KubernetesObject[]> {
    const path = await this.pathOf({ apiVersion, kind, metadata: { name: '', namespace } });
    const { body } = await this.call('GET', `${path}`.replace(/\/$/, ''));
    return (body.items ?? []) as KubernetesObject[];
  }

  /** Removes an object at once, pods without their grace period. */
  public async remove(identity: Identity): Promise<void> {
    await this.call('DELETE', `${await this.pathOf(identity)}?gracePeriodSeconds=0`);
  }

  /** Sends a part of an object that is no object of its own, a status or a binding, and returns what the server said. */
  public async send(method: 'PATCH' | 'POST', path: string, part: object): Promise<Record<string, unknown>> {
    const { status, body } = await this.call(method, path, JSON.stringify(part));
    if (status >= 300) {
      throw new Error(`${method} ${path} must be accepted, got ${status} ${String(body.message)}`);
    }
    return body;
  }

  public close(): void {
    this.agent.destroy();
  }

  private async pathOf({ apiVersion, kind, metadata }: Identity): Promise<string | undefined> {
    const group = `${apiVersion.includes('/') ? '/apis' : '/api'}/${apiVersion}`;
    let resources = this.kinds.get(apiVersion);
    if (!resources?.some((resource) => resource.kind === kind)) {
      resources = ((await this.call('GET', group)).body.resources ?? []) as ApiResource[];
      this.kinds.set(apiVersion, resources);
    }
    const resource = resources.find((each) => each.kind === kind && !each.name.includes('/'));
    if (!resource) {
      return undefined;
    }
    const scope = resource.namespaced ? `/namespaces/${encodeURIComponent(metadata.namespace ?? '')}` : '';
    return `${group}${scope}/${resource.name}/${encodeURIComponent(metadata.name)}`;
  }

  private call(method: string, path: string, body?: string): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const headers: Record<string, string | number> = {
        authorization: `Bearer ${this.token}`,
        accept: 'application/json',
      };
      if (body !== undefined) {
        headers['content-type'] = method === 'PATCH' ? 'application/apply-patch+yaml' : 'application/json';
        headers['content-length'] = Buffer.byteLength(body);
      }
      const request = https.request(this.address + path, { agent: this.agent, method, headers }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('error', reject);
        response.on('end', () => {
          const text = Buffer.concat(parts).toString();
          resolve({ status: response.statusCode ?? 0, body: parsed(text) });
        });
      });
      request.on('error', reject);
      request.end(body);
    });
  }
}

/** Which object a document is about; duplicate keys are left for the server to find. */
export function identityOf(text: string): Identity {
  const { apiVersion, kind, metadata } = parseDocument(text, { uniqueKeys: false }).toJS() ?? {};
  if (typeof apiVersion !== 'string' || typeof kind !== 'string' || typeof metadata?.name !== 'string') {
    throw new Error(`a document needs apiVersion, kind and metadata.name, got: ${text.slice(0, 200)}`);
  }
  return { apiVersion, kind, metadata };
}

/** `Kind namespace/name`, for messages. */
export function called({ kind, metadata }: Identity): string {
  return `${kind} ${metadata.namespace ? `${metadata.namespace}/` : ''}${metadata.name}`;
}

function parsed(text: string): Record<string, unknown> {
  try {
    return JSON.parse(text);
  } catch {
    return { message: text };
  }
}
