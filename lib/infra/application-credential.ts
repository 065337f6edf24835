import { Construct } from 'constructs';
import { IdentityApplicationCredentialV3 } from '../../imports/openstack/identity-application-credential-v3';
import { dependable } from '../cdktf';
import { Component, byCodeUnit, declareFact, slug } from '../core';
import { Generation } from './machines/generation';
import { literal } from './literal';
import { ISite } from './site';

/** A request of the cloud's API that a credential may make. */
export interface AccessRule {
  /** Type of the service in the cloud's catalog: `compute`, `network`, `volumev3`, `load-balancer`. */
  readonly service: string;
  /** `GET`, `HEAD`, `POST`, `PUT`, `PATCH` or `DELETE`. */
  readonly method: string;
  /** Path of the request; `*` is anything up to the next slash, `**` anything: `/v2.1/servers/*`. */
  readonly path: string;
}

export interface ApplicationCredentialProps {
  readonly site: ISite;
  /** What it is for, in a few words. */
  readonly description: string;
  /**
   * Roles that it has of those of its user.
   * @default - all of its user's; then `accessRules` say what it may do
   */
  readonly roles?: string[];
  /**
   * The requests that it may make, and no other.
   * @default - all that its roles may; then `roles` say which
   */
  readonly accessRules?: AccessRule[];
  /**
   * When it ends, in UTC: `2027-03-31T00:00:00Z`.
   * @default - never
   */
  readonly expiresAt?: string;
}

/**
 * Credentials of the project with fewer rights than the user that Terraform runs as. They can never make other credentials, and
 * the cloud makes one only for a user who came with a password or may make them.
 */
export class ApplicationCredential extends Component {
  public readonly name: string;
  public readonly credentialId: string;
  /** A value of the deployment; it is in Terraform's state, and sensitive. */
  public readonly secret: string;

  constructor(scope: Construct, id: string, props: ApplicationCredentialProps) {
    super(scope, id);
    const { site, roles, accessRules, expiresAt } = props;
    this.name = `${site.siteName}-${slug(id)}`;
    this._require(() => [
      slug(id) === ''
        ? `a credential is named after its id, got '${id}' without a letter or digit; use a to z and 0 to 9`
        : undefined,
      (roles ?? []).length + (accessRules ?? []).length > 0
        ? undefined
        : `a credential has less than its user may, got neither 'roles' nor 'accessRules'; name what it is for`,
      ...(roles ?? []).map((role, i, all) => roleProblem(role, all.indexOf(role) !== i)),
      ...(accessRules ?? []).flatMap(ruleProblems),
      expiresAt === undefined || isTime(expiresAt)
        ? undefined
        : `a credential ends at a time such as '2027-03-31T00:00:00Z', got '${expiresAt}'; correct 'expiresAt'`,
    ]);
    declareFact(this, { kind: 'name', space: `application credentials of ${site.node.path}`, name: this.name });
    const chosen = new Generation(this, 'Roles', {
      roles: (roles ?? []).map((role) => literal(role)).sort(byCodeUnit),
    });
    const credential = new IdentityApplicationCredentialV3(this, 'Resource', {
      name: literal(this.name),
      description: literal(props.description),
      unrestricted: false,
      roles: roles?.map((role) => literal(role)),
      accessRules: accessRules?.map(({ service, method, path }) => ({
        service: literal(service),
        method,
        path: literal(path),
      })),
      expiresAt,
      // Keystone adds the roles that a role implies, and every plan would replace the credential for them.
      lifecycle: { ignoreChanges: ['roles'], replaceTriggeredBy: [dependable(chosen)] },
    });
    this.credentialId = credential.id;
    this.secret = credential.secret;
  }
}

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'];

/** What people call services, and what the catalog does. */
const TYPES: Record<string, string> = {
  barbican: 'key-manager',
  cinder: 'volumev3',
  designate: 'dns',
  glance: 'image',
  keystone: 'identity',
  manila: 'sharev2',
  neutron: 'network',
  nova: 'compute',
  octavia: 'load-balancer',
  swift: 'object-store',
};

function roleProblem(role: string, isTwice: boolean): string | undefined {
  if (role.trim() === '') {
    return `a role is known by its name, got ''; correct 'roles'`;
  }
  return isTwice ? `a role is named once, got '${role}' twice; take one out of 'roles'` : undefined;
}

function ruleProblems({ service, method, path }: AccessRule): string[] {
  const type = TYPES[service.toLowerCase()];
  return [
    ...(/^[a-z][a-z0-9-]*$/.test(service) && type === undefined
      ? []
      : [
          `an access rule names a service by its type in the catalog, got '${service}'; write ${type === undefined ? "one such as 'compute'" : `'${type}'`}`,
        ]),
    ...(METHODS.includes(method)
      ? []
      : [`an access rule allows one of ${METHODS.join(', ')}, got '${method}'; correct 'method'`]),
    ...(/^\/\S*$/.test(path)
      ? []
      : [`an access rule names a path of the API, got '${path}'; begin it with a slash, as '/v2.1/servers/*'`]),
  ];
}

function isTime(text: string): boolean {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(text) && !Number.isNaN(Date.parse(text));
}
