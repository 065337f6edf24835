/**
 * What keeps a text from naming credentials: it names a Secret, and is the first part of names of Terraform's variables.
 * @param of whose credentials they are, for the fix: ` of 'elsewhere'`
 * @internal
 */
export function credentialsNameProblems(name: string, of = ''): string[] {
  return /^[a-z]([a-z0-9-]{0,61}[a-z0-9])?$/.test(name)
    ? []
    : [
        `credentials have the name of a Secret that begins with a letter, got '${name}'; correct 'credentialsSecret'${of}`,
      ];
}

/**
 * First part of the names of the variables of those credentials: `backup-s3` is `backup_s3`.
 * @internal
 */
export function variablePrefix(credentialsName: string): string {
  return credentialsName.replace(/-/g, '_');
}
