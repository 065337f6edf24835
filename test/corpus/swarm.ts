import {
  App,
  ExistingSwarm,
  Microservices,
  PodProbe,
  Port,
  SecretReference,
  ServiceDescription,
  Size,
  SwarmMachines,
  SwarmStack,
} from '../../lib';
import { newSite, small } from '../support/openstack';
import { Mistake } from './mistake';

const WEB: ServiceDescription = {
  name: 'web',
  image: 'registry.example.org/web:1.4.2',
  cores: 0.25,
  memory: Size.mebibytes(256),
  ports: [Port.tcp(8080, 'http')],
  readiness: PodProbe.command(['/bin/ready']),
};

function stack(app: App, services: readonly Partial<ServiceDescription>[], swarm = {}, props = {}): SwarmStack {
  const made = new SwarmStack(app, 'exam', {
    swarm: new ExistingSwarm({ managers: 3, workers: 4, ...swarm }),
    ...props,
  });
  services.forEach((service) => made.addService({ ...WEB, ...service }));
  return made;
}

/** Mistakes in what is run on Docker Swarm. */
export const swarms: readonly Mistake[] = [
  {
    name: 'a swarm of four managers, more labels of zones than zones, packets of no network',
    program: (app) => void stack(app, [{}], { managers: 4, zones: ['a', 'a'], mtu: 100, workers: -1 }),
    says: [
      "[exam] 'mtu' of a swarm is a whole number from 1280 to 65535, got 100; correct it",
      "[exam] 'workers' of a swarm is a whole number from 0 to 10000, got -1; correct it",
      "[exam] a swarm has 3 or 5 managers, of which it may lose 1 or 2, got 4; correct 'managers'",
      "[exam] zones of a swarm have names of their own, got 'a' twice; take one out",
    ],
  },
  {
    name: 'a stack without services, of a name and a host that are none',
    program: (app) => void stack(app, [], {}, { name: 'Exam', host: 'https://exam' }),
    says: [
      "[exam] a host is a name with a domain, perhaps '*.' before it, in lower-case letters, digits, hyphens and dots, got 'https://exam'; correct 'host'",
      '[exam] a stack runs services, got none; add some by addService() or addAll()',
      "[exam] a stack's name is a label of lower-case letters, digits and hyphens, got 'Exam'; give another 'name'",
    ],
  },
  {
    name: 'services twice',
    program: (app) => void stack(app, [{}, {}]),
    says: ["[exam] a service is the only one of its name in a stack, got 'web' twice; rename one"],
  },
  {
    name: 'a service of the name of the entry, and one of a name too long',
    program: (app) => void stack(app, [{ name: 'entry' }, { name: 'w'.repeat(60) }, { name: 'Web' }]),
    says: [
      "[exam] a service's name is a label of lower-case letters, digits and hyphens, got 'Web'; give another 'name'",
      "[exam] names of stack and service have at most 62 characters together, got 'exam' and 'wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww'; shorten one",
      "[exam] the Traefik of a stack is called 'entry', got a service of that name; rename it",
    ],
  },
  {
    name: 'one path of two services',
    program: (app) =>
      void stack(app, [
        { name: 'a', paths: [{ path: '/api' }] },
        { name: 'b', paths: [{ path: '/api/' }] },
      ]),
    says: [
      "[exam] a path of a host leads to one service, got '/api' of 'a' and '/api/' of 'b'; give one of them another path",
    ],
  },
  {
    name: 'a path to nowhere',
    program: (app) => void stack(app, [{ paths: [{ path: 'api' }], ports: [], readiness: undefined }]),
    says: [
      "[exam] 'web': a path begins with a slash and has single ones, got 'api'; correct 'paths'",
      "[exam] 'web': callers outside are led to containers that take calls, got no question that tells; add 'readiness'",
      "[exam] 'web': paths lead to a port, got none; declare it in 'ports'",
    ],
  },
  {
    name: 'a caller that nobody knows',
    program: (app) => void stack(app, [{ callers: ['account'] }, { name: 'auth' }]),
    says: ["[exam] 'web': callers are services of the stack, got 'account'; name one of auth, web"],
  },
  {
    name: 'secrets in plain variables, and twice',
    program: (app) =>
      void stack(app, [
        {
          variables: { SQL_PASSWORD: 'secret', SQL_PASSWORD_FILE: '/x', '1A': 'a' },
          secretVariables: [{ name: 'SQL_PASSWORD', secret: SecretReference.fromName('sql'), key: 'k'.repeat(70) }],
        },
      ]),
    says: [
      "[exam] 'web': a secret never stands in a stack file, got a value for 'SQL_PASSWORD'; set it by 'secretVariables'",
      "[exam] 'web': a secret of a Swarm has at most 64 letters, digits and '-_.', got 'sql.kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk'; shorten the name of the Secret or its key",
      "[exam] 'web': a variable is named by letters, digits and '_', got '1A'; rename it",
      "[exam] 'web': a variable is set once, got 'SQL_PASSWORD_FILE' twice; take one out",
    ],
  },
  {
    name: 'more containers apart than nodes, more reserved than there is',
    program: (app) =>
      void stack(app, [{ separateHosts: true, minReplicas: 5, cores: 2 }], {
        nodeCores: 2,
        nodeMemory: Size.mebibytes(256),
      }),
    says: [
      "[exam] 'web': containers that share no node need as many nodes, got 5 on 4; lower 'minReplicas' or leave out 'separateHosts'",
      "[exam] services reserve no more cores than there are, got 10 of 8 on 4 nodes; add nodes or lower 'cores'",
      "[exam] services reserve no more memory than there is, got 1280 MiB of 1024 on 4 nodes; add nodes or lower 'memory'",
    ],
  },
  {
    name: 'an image of no version, amounts that are none, root',
    program: (app) =>
      void stack(app, [
        {
          ...{
            image: 'registry.example.org:5000/web',
            cores: 0,
            coresLimit: -1,
            memory: Size.mebibytes(2),
            minReplicas: 0,
          },
          ...{ user: 0, memoryLimit: Size.mebibytes(1), writablePaths: ['/tmp', '/tmp', 'var'] },
        },
      ]),
    says: [
      "[exam] 'web': a limit is not below what is reserved, got -1 of 0 cores; raise 'coresLimit'",
      "[exam] 'web': a limit is not below what is reserved, got 1Mi of 2Mi; raise 'memoryLimit'",
      "[exam] 'web': a path in a container is whole, got 'var'; correct it",
      "[exam] 'web': an image has a digest or a tag that is not 'latest', got 'registry.example.org:5000/web'; write it as '<registry>/<name>:1.4.2'",
      "[exam] 'web': containers reserve cores, got 0; correct 'cores'",
      "[exam] 'web': containers reserve whole mebibytes of memory, 6 or more, got 2Mi; correct 'memory'",
      "[exam] 'web': containers run as a user that is not root, got 0; give 'user' a number above 0",
      "[exam] 'web': one thing is mounted at a path, got two at '/tmp'; take one away",
      "[exam] 'web': the number of its containers is a whole number from 1 to 10000, got 0; correct 'minReplicas'",
    ],
  },
  {
    name: 'a config that no manager takes',
    program: (app) => void stack(app, [{ configFiles: [{ path: '/etc/web', content: 'a'.repeat(1_024_001) }] }]),
    says: [
      "[exam] 'web': a config of a Swarm has at most 1024000 bytes, got 1024001 in '/etc/web'; put it into the image",
    ],
  },
  {
    name: 'services that an application gets after it was added',
    program: (app) => {
      const services = [WEB];
      stack(app, [{ name: 'auth' }]).addAll({ describeServices: () => services });
      services.push({ ...WEB, name: 'late' });
    },
    says: [
      '[exam] a stack has what an application is when it is added, got changes of services after addAll(); call it last',
    ],
  },
  {
    name: 'a stack of a swarm in words',
    program: (app) =>
      void new SwarmStack(app, 'exam', { swarm: 'chula', probeProgram: 'bash', entry: 'traefik' } as never),
    says: [
      "[exam] 'entry' of a stack of a swarm is one of SwarmEntry, got 'traefik'; write it as SwarmEntry.traefik()",
      "[exam] 'probeProgram' of a stack of a swarm is one of ProbeProgram, got 'bash'; write it as ProbeProgram.NONE or ProbeProgram.WGET or ProbeProgram.CURL",
      "[exam] 'swarm' of a stack of a swarm is a swarm, got 'chula'; write it as new ExistingSwarm({ managers: 3, workers: 4 })",
    ],
  },
  {
    name: 'a service of no image',
    program: (app) => void stack(app, [{ image: undefined, memory: 256 as never }]),
    says: [
      "[exam] 'image' of a service of a stack is a text, got nothing; write it as 'registry.example.org/account:1.4.2'",
      "[exam] 'memory' of a service of a stack is a size, got 256; write it as Size.mebibytes(256)",
    ],
  },
  {
    name: 'machines of a swarm of two managers and half a worker',
    program: (app) =>
      void new SwarmMachines(newSite(app), 'swarm', {
        managers: { count: 2, flavor: small },
        workers: { count: 0.5, flavor: small },
      }),
    says: [
      "[chula/swarm] a swarm has 3 or 5 managers, of which it may lose 1 or 2, got 2; correct 'count' of 'managers'",
      "[chula/swarm] a swarm has a whole number of workers, 1 or more, got 0.5; correct 'count' of 'workers' or leave them out",
    ],
  },
  {
    name: 'machines of a swarm on no site, in words',
    program: (app) =>
      void new SwarmMachines(app as never, 'swarm', { managers: { count: '3' }, exposedTo: 'all' } as never),
    says: [
      "[swarm] 'exposedTo' of a swarm is one of Access, got 'all'; write it as Access.anywhere()",
      "[swarm] 'managers.count' of a swarm is a number, got '3'; write it as 3",
      "[swarm] 'managers.flavor' of a swarm is one of Flavor, got nothing; write it as Flavor.of('m1.large', { cores: 4, memory: Size.gibibytes(8) })",
      '[swarm] a swarm stands on a site, got one of App above it; make it with the site as its scope',
    ],
  },
  {
    name: 'networks of stacks within the network of the site, and other settings of a swarm that are none',
    program: (app) =>
      void new SwarmMachines(newSite(app), 'swarm', {
        managers: { count: 3, flavor: small },
        ...{ addressPool: '10.16.0.0/12', dataPathPort: 80, dockerPackage: 'podman', sshUser: 'root; reboot' },
      }),
    says: [
      "[chula/swarm] a package of Docker is named like 'docker.io=26.1.*', got 'podman'; correct 'dockerPackage'",
      "[chula/swarm] a user has lower-case letters, digits, '-' and '_', got 'root; reboot'; correct 'sshUser'",
      "[chula/swarm] networks of stacks are none of the site, got 10.16.0.0/12 within 10.20.0.0/16; give another 'addressPool'",
      "[chula/swarm] the port of packets between nodes is a whole number from 1024 to 49151, got 80; correct 'dataPathPort'",
    ],
  },
  {
    name: 'a stack of no application',
    program: (app) => stack(app, []).addAll(undefined as unknown as Microservices),
    says: [
      "[exam] 'application' of all services is an application, got nothing; write it as new Microservices(namespace, 'exam', ...)",
    ],
  },
];
