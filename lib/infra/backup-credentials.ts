import { Construct, IConstruct } from 'constructs';
import { variablePrefix } from '../core';
import { BackupTarget } from '../model';
import { BootSecret } from './boot/boot-secret';
import { sensitiveVariable } from './stack-variable';

/**
 * What opens a backup target.
 * @internal
 */
export interface BackupCredentials {
  readonly accessKeyId: BootSecret;
  readonly secretAccessKey: BootSecret;
}

/**
 * The credentials of a backup target for machines: two sensitive variables of the stack, made once a stack.
 * @internal
 */
export function backupCredentials(scope: Construct, target: BackupTarget): BackupCredentials {
  const { credentialsSecret, name } = target;
  const prefix = variablePrefix(credentialsSecret);
  const secret = (suffix: string, words: string): BootSecret => {
    const description = `${words} of backup target ${name}`;
    return BootSecret.of(description, sensitiveVariable(scope, `${prefix}_${suffix}`, description, '[!-~]{1,256}'));
  };
  return {
    accessKeyId: secret('access_key_id', 'access key id'),
    secretAccessKey: secret('secret_access_key', 'secret access key'),
  };
}

/**
 * What is wrong with a backup target, as seen from a construct that uses it.
 * @internal
 */
export function targetProblems(scope: IConstruct, target: BackupTarget): string[] {
  const { name, diesWith } = target;
  return diesWith === undefined || stands(scope.node.root, diesWith)
    ? target._problems()
    : [
        ...target._problems(),
        `a backup target dies with a construct of this program, got the path '${diesWith}', where there is none; correct 'diesWith' of '${name}'`,
      ];
}

function stands(root: IConstruct, path: string): boolean {
  let at: IConstruct | undefined = root;
  for (const id of path === '' ? [] : path.split('/')) {
    at = at?.node.tryFindChild(id);
  }
  return at !== undefined;
}
