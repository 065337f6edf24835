import { Construct } from 'constructs';
import {
  Component,
  ConfigError,
  Size,
  booleanKind,
  declareFact,
  kindProblems,
  likeKind,
  listKind,
  needed,
  numberKind,
  refuse,
  textKind,
  wholeMebibytes,
} from '../../core';
import {
  ChartNamespace,
  DeliveryUnit,
  HelmRelease,
  Layer,
  PodSecurity,
  applyAfter,
  kubernetesOf,
} from '../../manifests';
import { AccessMode, IStorageClass, Versions, compatibility } from '../../model';
import { CSI_DRIVER_NFS, driverImages, driverPods, driverValues } from './nfs-driver';
import { VolumeClassOptions, classNameProblem, clusterNameOf, defineClass, overcommitProblem } from './volume-class';

/** A folder that a server exports, and the class of its volumes. */
export interface NfsExportOptions extends VolumeClassOptions {
  /** Address or name of the server, as nodes reach it. */
  readonly server: string;
  /** Folder that it exports: `/export/volumes`. */
  readonly path: string;
  /**
   * Folder of a volume below it.
   * @default - `<namespace>/<claim>/<volume>`: a claim of the same name that comes later finds none of the old one's files
   */
  readonly folder?: string;
  /**
   * Options of mounts beside the version of the protocol, which is 4.1.
   * @default - `hard`: who writes waits for a server that is away, and loses nothing
   */
  readonly mountOptions?: string[];
  /**
   * Room for volumes. The server limits no volume to its size, so that claims are checked against it here alone.
   * @default - not known, and not checked
   */
  readonly capacity?: Size;
  /**
   * How many times its room may be promised.
   * @default 1
   */
  readonly overcommit?: number;
}

export interface NfsStorageProps extends NfsExportOptions {
  /**
   * Name of the class.
   * @default - the id of the construct
   */
  readonly className?: string;
  /**
   * Number of pods that make volumes, of which one does and the others take over; each on a node of its own.
   * @default 2
   */
  readonly controllers?: number;
  /**
   * Releases, of which the driver's own is used.
   * @default Versions.defaults()
   */
  readonly versions?: Versions;
}

/**
 * Volumes on a server of NFS that stands already, which pods of all nodes mount at once. A cluster has one driver: further exports are added
 * to it.
 * @see https://github.com/kubernetes-csi/csi-driver-nfs
 */
export class NfsStorage extends Component implements IStorageClass {
  public readonly storageClassName: string;
  public readonly accessMode: AccessMode = AccessMode.READ_WRITE_MANY;
  /** Namespace of the driver. */
  public readonly namespace: string = CSI_DRIVER_NFS;
  private readonly classes = new Map<string, NfsExportOptions>();
  private readonly unit: DeliveryUnit;

  constructor(scope: Construct, id: string, props: NfsStorageProps) {
    super(scope, id);
    refuse(
      this,
      kindProblems('storage of NFS', props, {
        ...EXPORT_KINDS,
        className: textKind('shared'),
        controllers: numberKind(2),
        versions: likeKind('versions', 'Versions.defaults()', 'csiDriverNfs'),
      }),
    );
    const { className = id, controllers = 2, versions = Versions.defaults(), ...options } = props;
    const namespace = new ChartNamespace(this, 'Namespace', {
      name: this.namespace,
      podSecurity: PodSecurity.PRIVILEGED,
    });
    const driver = new HelmRelease(this, 'Driver', {
      repository: 'https://raw.githubusercontent.com/kubernetes-csi/csi-driver-nfs/master/charts',
      chart: CSI_DRIVER_NFS,
      version: versions.csiDriverNfs.version,
      namespace: this.namespace,
      values: driverValues(controllers),
      images: driverImages(versions.csiDriverNfs.version),
    });
    applyAfter(driver, namespace);
    this.unit = new DeliveryUnit(this, 'Classes', { layer: Layer.CONFIGS, component: 'nfs-classes' });
    applyAfter(this.unit, driver);
    this.storageClassName = this.addExport(className, options).storageClassName;
    const kubernetes = kubernetesOf(this);
    if (kubernetes !== undefined) {
      const { distribution, release } = kubernetes;
      declareFact(this, compatibility(CSI_DRIVER_NFS, versions.csiDriverNfs, distribution, release));
    }
    driverPods(clusterNameOf(this), controllers).forEach((pods) => declareFact(this, pods));
    this._require(() => [
      Number.isInteger(controllers) && controllers >= 1
        ? undefined
        : `volumes are made by a whole number of pods, 1 or more, got ${controllers}; correct 'controllers'`,
      ...[...this.classes].flatMap(([name, added]) => exportProblems(name, added)),
    ]);
  }

  /**
   * Adds an export, of the same server or another.
   * @param className the only one of its name in the cluster
   */
  public addExport(className: string, options: NfsExportOptions): IStorageClass {
    refuse(this, kindProblems(`export '${className}'`, options, EXPORT_KINDS));
    if (this.classes.has(className)) {
      throw new ConfigError(this, `a storage class is the only one of its name, got '${className}' twice; rename one`);
    }
    this.classes.set(className, options);
    const { server, path, folder = FOLDER, mountOptions = ['hard'], capacity, overcommit, isDefault, retain } = options;
    const mebibytes = capacity === undefined ? undefined : wholeMebibytes(capacity);
    const pool = mebibytes === undefined ? undefined : className;
    if (pool !== undefined && mebibytes !== undefined) {
      const hosts = [{ name: server, mebibytes }];
      declareFact(this, { kind: 'storage-pool', cluster: clusterNameOf(this), name: pool, hosts, fill: 1 });
    }
    defineClass(this, this.unit, {
      name: className,
      isDefault,
      retain,
      provisioner: 'nfs.csi.k8s.io',
      parameters: { server, share: path, subDir: folder },
      mountOptions: ['nfsvers=4.1', ...mountOptions],
      costs: { pool, spaceFactor: 1, overcommit },
    });
    return { storageClassName: className, accessMode: this.accessMode };
  }
}

/** The driver fills in what is in braces. */
const FOLDER = '${pvc.metadata.namespace}/${pvc.metadata.name}/${pv.metadata.name}';

const EXPORT_KINDS = {
  server: needed(textKind('10.20.0.40')),
  path: needed(textKind('/export/volumes')),
  folder: textKind(FOLDER),
  mountOptions: listKind(textKind('hard')),
  capacity: likeKind('a Size', 'Size.tebibytes(2)', 'toMebibytes'),
  overcommit: numberKind(1),
  isDefault: booleanKind(),
  retain: booleanKind(),
};

function exportProblems(
  name: string,
  { server, path, folder, mountOptions = [], capacity, overcommit }: NfsExportOptions,
): (string | undefined)[] {
  return [
    classNameProblem(name),
    /^[A-Za-z0-9]([\w.-]*[A-Za-z0-9])?$/.test(server)
      ? undefined
      : `a server of NFS is a name or an address, got '${server}' for '${name}'; correct 'server'`,
    /^\/\S*$/.test(path) ? undefined : `an export is an absolute path, got '${path}' for '${name}'; correct 'path'`,
    folder === undefined || (/^[^/\s]\S*$/.test(folder) && !folder.split('/').includes('..'))
      ? undefined
      : `a volume has a folder below its export, got '${folder}' for '${name}'; write 'folder' without a leading slash and '..'`,
    folder === undefined || folder.includes('${pv.metadata.name}') || folder.includes('${pvc.metadata.name}')
      ? undefined
      : `volumes would share one folder, got '${folder}' for '${name}'; add '\${pv.metadata.name}' to 'folder'`,
    ...mountOptions
      .filter((option) => /^(nfsvers|vers|minorversion)(=|$)/.test(option))
      .map((option) => `mounts are of version 4.1, got '${option}' for '${name}'; take it out of 'mountOptions'`),
    capacity === undefined || (wholeMebibytes(capacity) ?? 0) > 0
      ? undefined
      : `room is whole mebibytes, 1 or more, got ${capacity.asString()} for '${name}'; correct 'capacity'`,
    overcommitProblem(overcommit),
  ];
}
