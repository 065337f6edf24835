/** What a node does in its cluster. */
export enum NodeRole {
  ETCD = 'etcd',
  CONTROL_PLANE = 'control-plane',
  WORKER = 'worker',
}
