import { COMPONENT_RELEASES } from '../../model';

/**
 * Server that the operator of this release takes when nothing is said.
 * @internal
 */
export const MARIADB_IMAGE = 'docker.io/library/mariadb:11.8.8';

/**
 * Exporter that the operator of this release takes when nothing is said.
 * @internal
 */
export const EXPORTER_IMAGE = 'docker.io/prom/mysqld-exporter:v0.15.1';

/** @internal */
export const OPERATOR_REPOSITORY = 'ghcr.io/mariadb-operator/mariadb-operator';

/**
 * The operator, which is the agent in its members' pods and what moves their copies too.
 * @internal
 */
export const OPERATOR_IMAGE = `${OPERATOR_REPOSITORY}:${COMPONENT_RELEASES.mariadbOperator.version}`;
