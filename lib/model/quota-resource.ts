/** What an OpenStack project's quota counts. */
export enum QuotaResource {
  INSTANCES = 'instances',
  CORES = 'cores',
  MEMORY_MIB = 'memory (MiB)',
  VOLUMES = 'volumes',
  VOLUME_STORAGE_GIB = 'volume storage (GiB)',
  PORTS = 'ports',
  SECURITY_GROUPS = 'security groups',
  SECURITY_GROUP_RULES = 'security group rules',
  FLOATING_ADDRESSES = 'floating addresses',
  SERVER_GROUPS = 'server groups',
}
