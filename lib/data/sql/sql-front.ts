/** What stands in front of a Galera cluster and leads writes to one of its members. */
export enum SqlFront {
  /** Two haproxies: port 3306 for writes and all else, 3307 for those who only read. */
  HAPROXY = 'haproxy',
  /**
   * MariaDB's own proxy, which tells reads from writes by itself. Its licence is the Business Source License: production with three servers or more
   * is paid for.
   * @see https://mariadb.com/bsl-faq-mariadb/
   */
  MAXSCALE = 'maxscale',
}
