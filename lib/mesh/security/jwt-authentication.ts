import { Construct } from 'constructs';
import {
  Component,
  booleanKind,
  isDnsSubdomain,
  kindProblems,
  listKind,
  needed,
  refuse,
  repeated,
  textKind,
} from '../../core';
import { IMesh, IService } from '../../manifests';
import {
  CLAIM_KIND,
  ISSUER_KIND,
  JwtIssuer,
  RequiredClaim,
  claimProblems,
  issuerProblems,
  jwtRule,
} from './jwt-issuer';
import {
  TARGET_KINDS,
  mixedPortsProblem,
  policyName,
  policyObject,
  policyUnit,
  requestNumbers,
  targetProblems,
} from './policy-target';

export interface JwtAuthenticationProps {
  readonly mesh: IMesh;
  /** Whose callers bring tokens: a service, or the pods of a gateway of the mesh. */
  readonly service: IService;
  /** Who makes the tokens: of any of them. */
  readonly issuers: JwtIssuer[];
  /**
   * What tokens must say: all of these.
   * @default - any token of an issuer will do
   */
  readonly claims?: RequiredClaim[];
  /**
   * Hosts that need a token, for a gateway of several: `exam.example.org`. A wrong token is refused at the others too.
   * @default - all
   */
  readonly hosts?: string[];
  /**
   * Paths that need a token, those beginning so where they end with `*`.
   * @default - all but `openPaths`
   */
  readonly paths?: string[];
  /**
   * Paths that need no token. Naming them is the safer way: a path that is written in an unusual manner needs a token.
   * @default - none
   */
  readonly openPaths?: string[];
  /**
   * Whether browsers may ask without a token what other sites may call, by `OPTIONS`.
   * @default false
   */
  readonly allowPreflight?: boolean;
}

/**
 * Has callers bring a token: who brings a wrong one gets 401, who brings none, or one that says something else, gets 403. It comes beside
 * links: a caller without one stays out with any token.
 * @see https://istio.io/latest/docs/reference/config/security/request_authentication/
 */
export class JwtAuthentication extends Component {
  constructor(
    scope: Construct,
    id: string,
    private readonly props: JwtAuthenticationProps,
  ) {
    super(scope, id);
    refuse(this, kindProblems('a check of tokens', props, KINDS));
    const { service, issuers, claims = [] } = props;
    this._require(() => this.problems());
    const name = policyName(props, id);
    const unit = policyUnit(this, props, name);
    const selector = { matchLabels: service.podLabels };
    policyObject(unit, 'RequestAuthentication', SECURITY, props, name, { selector, jwtRules: issuers.map(jwtRule) });
    const operation = this.operation();
    const to = Object.keys(operation).length === 0 ? {} : { to: [{ operation }] };
    // An ALLOW policy would let in whom no link names; of several policies that deny, each does.
    policyObject(unit, 'AuthorizationPolicy', SECURITY, props, name, {
      selector,
      action: 'DENY',
      rules: [
        { from: [{ source: { notRequestPrincipals: ['*'] } }], ...to },
        ...claims.map(({ path, values }) => ({
          ...to,
          when: [{ key: `request.auth.claims${path.map((part) => `[${part}]`).join('')}`, notValues: values }],
        })),
      ],
    });
  }

  /** What needs a token; without ports of requests alone, a rule about paths would close the others too. */
  private operation(): Record<string, string[]> {
    const { hosts = [], paths = [], openPaths = [], allowPreflight = false } = this.props;
    const ports = requestNumbers(this.props);
    return {
      ...(ports.length === 0 ? {} : { ports }),
      ...(hosts.length === 0 ? {} : { hosts: hosts.flatMap((host) => [host, `${host}:*`]) }),
      ...(paths.length === 0 ? {} : { paths }),
      ...(openPaths.length === 0 ? {} : { notPaths: openPaths }),
      ...(allowPreflight ? { notMethods: ['OPTIONS'] } : {}),
    };
  }

  private problems(): (string | undefined)[] {
    const { issuers, claims = [], hosts = [], paths = [], openPaths = [] } = this.props;
    return [
      ...targetProblems(this.props),
      mixedPortsProblem(this.props),
      issuers.length > 0 ? undefined : `tokens are made by somebody, got no issuer; name one in 'issuers'`,
      ...issuers.flatMap(issuerProblems),
      ...repeated(issuers.map(({ issuer }) => issuer)).map(
        (issuer) => `an issuer stands once, got '${issuer}' twice; put its audiences into one`,
      ),
      ...claims.flatMap(claimProblems),
      ...hosts
        .filter((host) => !isDnsSubdomain(host))
        .map((host) => `a host is a name such as 'exam.example.org', got '${host}'; correct it in 'hosts'`),
      paths.length > 0 && openPaths.length > 0
        ? `either the paths that need a token are named or those that need none, got both; keep 'paths' or 'openPaths'`
        : undefined,
      ...[...paths, ...openPaths]
        .filter((path) => !/^\/[^\s?#*]*\*?$/.test(path))
        .map((path) => `a path begins with '/' and has '*' at its end alone, got '${path}'; correct it`),
    ];
  }
}

const SECURITY = 'security.istio.io/v1';

const KINDS = {
  ...TARGET_KINDS,
  issuers: needed(listKind(ISSUER_KIND)),
  claims: listKind(CLAIM_KIND),
  hosts: listKind(textKind('exam.example.org')),
  paths: listKind(textKind('/api/*')),
  openPaths: listKind(textKind('/healthz')),
  allowPreflight: booleanKind(),
};
