import { AccessMode, IStorageClass } from '../../model';

/**
 * Volumes on the disk of a box: the class that K3s brings.
 * @see https://docs.k3s.io/storage
 * @internal
 */
export const BOX_STORAGE: IStorageClass = {
  storageClassName: 'local-path',
  accessMode: AccessMode.READ_WRITE_ONCE,
};
