import { Construct } from 'constructs';
import { ComputeInstanceV2BlockDevice } from '../../../imports/openstack/compute-instance-v2';
import { DataOpenstackImagesImageV2 } from '../../../imports/openstack/data-openstack-images-image-v2';
import { TerraformStack } from '../../cdktf';
import { Size, SizeRoundingBehavior, shortDigest, slug, wholeGibibytes } from '../../core';
import { Flavor } from './flavor';
import { Image } from './image';
import { literal } from '../literal';

/** The volume that a machine boots from, made of its image. */
export interface RootVolume {
  /** Whole gibibytes. */
  readonly size: Size;
  /**
   * Volume type of the cloud.
   * @default - the cloud's default type
   */
  readonly type?: string;
  /**
   * Whether the volume stays in the cloud when the machine is gone; nothing takes it up again by itself.
   * @default false
   */
  readonly keep?: boolean;
}

/**
 * Gibibytes of a volume to boot from; 0 when they are not whole, which is a problem.
 * @internal
 */
export function rootGibibytes({ size }: RootVolume): number {
  return wholeGibibytes(size) ?? 0;
}

/**
 * What is wrong with where a machine boots from.
 * @internal
 */
export function rootProblems(root: RootVolume | undefined, flavor: Flavor): (string | undefined)[] {
  if (root === undefined) {
    return [
      flavor.disk !== undefined && flavor.disk.toGibibytes({ rounding: SizeRoundingBehavior.NONE }) === 0
        ? `flavor '${flavor.name}' has no root disk, got a machine without 'rootVolume'; give it one, or another flavor`
        : undefined,
    ];
  }
  return [
    rootGibibytes(root) > 0
      ? undefined
      : `a root volume needs whole gibibytes, 1 or more, got ${root.size.asString()}; correct the size of 'rootVolume'`,
    root.type?.trim() === ''
      ? `a root volume needs a type of the cloud, got none by its name; give the type of 'rootVolume' or leave it out`
      : undefined,
  ];
}

/**
 * The volume as the instance names it. Nova takes an image for a volume by its id alone, so one that is known by its name is looked
 * up, once a stack.
 * @internal
 */
export function rootDevice(scope: Construct, root: RootVolume, image: Image): ComputeInstanceV2BlockDevice {
  return {
    sourceType: 'image',
    uuid: literal(image.id) ?? imageId(TerraformStack.of(scope), image.name as string),
    destinationType: 'volume',
    volumeSize: rootGibibytes(root),
    volumeType: literal(root.type),
    bootIndex: 0,
    deleteOnTermination: !(root.keep ?? false),
  };
}

function imageId(stack: TerraformStack, name: string): string {
  const id = `image-${slug(name)}-${shortDigest(name)}`;
  const standing = stack.node.tryFindChild(id) as DataOpenstackImagesImageV2 | undefined;
  return (standing ?? new DataOpenstackImagesImageV2(stack, id, { name: literal(name), mostRecent: true })).id;
}
