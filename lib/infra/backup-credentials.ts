import { Construct } from 'constructs';
import { BackupTarget } from '../model';
import { BootSecret } from './boot-secret';
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
  const prefix = credentialsSecret.replace(/-/g, '_');
  const secret = (suffix: string, words: string): BootSecret => {
    const description = `${words} of backup target ${name}`;
    return BootSecret.of(description, sensitiveVariable(scope, `${prefix}_${suffix}`, description, '[!-~]{1,256}'));
  };
  return {
    accessKeyId: secret('access_key_id', 'access key id'),
    secretAccessKey: secret('secret_access_key', 'secret access key'),
  };
}
