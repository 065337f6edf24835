/** When a delivery unit is applied: each layer after the one before it. */
export enum Layer {
  CRDS = '00-crds',
  NAMESPACES = '10-namespaces',
  CONTROLLERS = '20-controllers',
  CONFIGS = '30-configs',
  DATA = '40-data',
  APPS = '50-apps',
}
