import { Construct } from 'constructs';
import { Component, choiceKind, declareFact, kindProblems, refuse, textKind } from '../../core';
import { AccessMode, IStorageClass } from '../../model';
import { classNameProblem, clusterNameOf } from './volume-class';

export interface ExistingStorageClassProps {
  /**
   * Name of the class.
   * @default - the id of the construct
   */
  readonly name?: string;
  /**
   * Widest mode that its volumes can have.
   * @default AccessMode.READ_WRITE_ONCE
   */
  readonly accessMode?: AccessMode;
  /**
   * Name of the VolumeSnapshotClass of its volumes.
   * @default - they cannot be snapshot
   */
  readonly snapshotClassName?: string;
}

/** A class of volumes that this program does not make: others brought it, or the distribution did. Its room is not counted. */
export class ExistingStorageClass extends Component implements IStorageClass {
  public readonly storageClassName: string;
  public readonly accessMode: AccessMode;
  public readonly snapshotClassName?: string;

  constructor(scope: Construct, id: string, props: ExistingStorageClassProps = {}) {
    super(scope, id);
    refuse(this, kindProblems('a storage class', props, KINDS));
    this.storageClassName = props.name ?? id;
    this.accessMode = props.accessMode ?? AccessMode.READ_WRITE_ONCE;
    this.snapshotClassName = props.snapshotClassName;
    this._require(() => [classNameProblem(this.storageClassName)]);
    declareFact(this, {
      kind: 'storage-class',
      cluster: clusterNameOf(this),
      name: this.storageClassName,
      spaceFactor: 1,
    });
  }
}

const KINDS = {
  name: textKind('fast'),
  accessMode: choiceKind('AccessMode', AccessMode),
  snapshotClassName: textKind('fast'),
};
