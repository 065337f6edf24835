/**
 * What is wrong with a public key, if anything. The key is not repeated in the message: it may be a private one.
 * @internal
 */
export function sshKeyProblem(owner: string, key: string): string | undefined {
  return /^(ssh|ecdsa|sk)-[a-z0-9@.-]+ [A-Za-z0-9+/]+={0,2}( [^\r\n]*)?$/.test(key)
    ? undefined
    : `${owner} needs a public key in OpenSSH's form, got something else; give the line of the '.pub' file`;
}
