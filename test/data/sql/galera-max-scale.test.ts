import { CertificateIssuer, SecretReference, SqlFront } from '../../../lib';
import { objects } from '../../support/rendered';
import { factsOf } from '../../platform/storage/rendered';
import { Flows, Place } from '../flows';
import { galera, problemsAround, spec } from './stand';

const front = SqlFront.MAXSCALE;

test('stands in front only by name', () => {
  expect(objects(galera(), 'MaxScale')).toEqual([]);
  expect(objects(galera({ front: SqlFront.HAPROXY }), 'MaxScale')).toEqual([]);
  const sql = galera({ front });
  expect(objects(sql, 'Deployment')).toEqual([]);
  expect(sql.hostname).toBe('sql-maxscale.exam.svc');
  expect(() => galera({ front: 'proxysql' as SqlFront })).toThrow('SqlFront.HAPROXY or SqlFront.MAXSCALE');
});

test('fits its schema, and members leave the choice of the writer to it', () => {
  const sql = galera({
    front,
    issuer: CertificateIssuer.fromName('own'),
    pullSecret: SecretReference.fromName('registry'),
  });
  expect(problemsAround(sql)).toEqual([]);
  expect(spec(sql, 'MariaDB')).toMatchObject({ maxScaleRef: { name: 'sql-maxscale', namespace: 'exam' } });
  expect(spec(galera(), 'MariaDB')).not.toHaveProperty('maxScaleRef');
  expect(spec(sql, 'MaxScale')).toMatchObject({
    mariaDbRef: { name: 'sql' },
    replicas: 2,
    monitor: { module: 'galeramon', params: { available_when_donor: 'false' } },
    services: [
      { router: 'readwritesplit', listener: { port: 3306 } },
      { router: 'readconnroute', listener: { port: 3307 }, params: { router_options: 'slave' } },
    ],
    tls: { enabled: true, listenerCertIssuerRef: { name: 'own', kind: 'ClusterIssuer' } },
    imagePullSecrets: [{ name: 'registry' }],
  });
});

test('its pods are restricted, apart and outside of meshes, with volumes of the class of the databases', () => {
  const sql = galera({ front });
  const maxScale = spec(sql, 'MaxScale');
  expect(maxScale).toMatchObject({
    podSecurityContext: {
      runAsNonRoot: true,
      runAsUser: 998,
      fsGroup: 996,
      seccompProfile: { type: 'RuntimeDefault' },
    },
    securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } },
    podMetadata: { labels: { 'sidecar.istio.io/inject': 'false' } },
    podDisruptionBudget: { maxUnavailable: 1 },
    config: { volumeClaimTemplate: { storageClassName: 'block' } },
  });
  expect(maxScale.affinity.podAntiAffinity.requiredDuringSchedulingIgnoredDuringExecution).toHaveLength(1);
  expect(factsOf(sql, 'claim')).toContainEqual(expect.objectContaining({ mebibytes: 1024, count: 2 }));
  expect(factsOf(sql, 'pods')).toContainEqual(expect.objectContaining({ name: 'sql-maxscale', pods: 2 }));
});

test('applications trust who signed for it, and call it', () => {
  const sql = galera({ front });
  expect(sql.addDatabase('exam')).toMatchObject({
    variables: { HOST: 'sql-maxscale.exam.svc', PORT: '3306', READ_PORT: '3307' },
    authority: { secret: { secretName: 'sql-maxscale-ca-bundle' } },
  });
});

test('it calls members, the operator calls it, and nobody else does', () => {
  const flows = new Flows(galera({ front }).node.root, 'exam');
  const pods = (name: string, instance: string): Place => ({
    namespace: 'exam',
    labels: { 'app.kubernetes.io/name': name, 'app.kubernetes.io/instance': instance },
  });
  const [maxScale, member] = [pods('maxscale', 'sql-maxscale'), pods('mariadb', 'sql')];
  const operator = { namespace: 'mariadb-system', labels: {} };
  expect(flows.open(maxScale, member, 3306)).toBe(true);
  expect(flows.open(operator, maxScale, 8989)).toBe(true);
  expect(flows.open(operator, maxScale, 3306)).toBe(false);
  expect(flows.open(pods('web', 'web'), maxScale, 3306)).toBe(false);
  expect(flows.open(maxScale, member, 5566)).toBe(false);
});
