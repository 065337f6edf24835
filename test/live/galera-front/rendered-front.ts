import { galeraConfig, galeraProviderOptions } from '../../../lib/data/sql/galera-config';
import { galeraProxyConfig, memberHosts } from '../../../lib/data/sql/galera-proxy-config';

/** `spec.galera` of the operator's object, as far as its settings of a member follow from it. */
export interface GaleraSpec {
  readonly sst?: string;
  readonly replicaThreads?: number;
  readonly providerOptions?: Record<string, string>;
}

export class RenderedFront {
  public readonly proxySettings: string;
  public readonly memberSettings: string;
  public readonly galera: GaleraSpec;
  public readonly hosts: string[];

  constructor() {
    const proxied = { cluster: 'sql', namespace: 'production', members: 3, maxConnections: 200 };
    this.proxySettings = galeraProxyConfig(proxied);
    this.memberSettings = `${galeraConfig({ memoryMebibytes: 1536, volumeMebibytes: 4096, maxConnections: 200 })}wsrep_sst_donor=sql-2,sql-1,\n[sst]\nssl-mode=VERIFY_CA\n`;
    this.galera = { sst: 'mariabackup', replicaThreads: 1, providerOptions: galeraProviderOptions(4096) };
    this.hosts = memberHosts(proxied).map(({ host }) => host);
  }
}
