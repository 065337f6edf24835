/** What a user may do in databases of a MongoDB. */
export enum MongoDbRole {
  /** Read. */
  READ = 'read',
  /** Read and write. */
  READ_WRITE = 'readWrite',
  /** All that there is to do in a database, its users and indexes too. */
  OWNER = 'dbOwner',
}
