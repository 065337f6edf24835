/** Program in images that asks a path of a container: Swarm itself runs commands alone. */
export enum ProbeProgram {
  NONE = 'none',
  WGET = 'wget',
  CURL = 'curl',
}
