import { parse } from 'yaml';
import { ApiServer, identityOf } from '../support/api-server';
import { ACCOUNTS_OF_CHARTS, DEFINITIONS_OF_CHARTS, NAMESPACES_OF_CHARTS, OF_ENGINES } from './charts';
import { refusals } from './convergence';
import { Definition, definitionsOf, establish, kindOf, served } from './definitions';
import { Delivery, InstalledChart } from './delivery-order';

/** Prepares a server as a cluster is before anything is delivered, but for its engine: `projects` are those whose kinds it has by then. */
export async function prepare(api: ApiServer, delivery: Delivery, projects: readonly string[]): Promise<void> {
  const { definitions, namespaces } = OF_ENGINES[delivery.engine];
  const kinds = kindsOf(delivery);
  await establish(
    api,
    [...definitions, ...projects].flatMap((project) => definitionsOf(project, kinds)),
  );
  await mustTake(api, namespaces);
}

/**
 * Applies a delivery step by step. Kinds that a step defines answer before the next one; those of a chart are there from the moment that its step is done, and so are the namespaces that its
 * programs make. What was refused, with the server's reason.
 */
export async function deliver(api: ApiServer, delivery: Delivery): Promise<string[]> {
  const kinds = kindsOf(delivery);
  const refused = await refusals(api, delivery.orders);
  for (const { name, documents, charts } of delivery.steps) {
    const problems = await refusals(api, documents);
    await served(api, documents.map((text) => parse(text)).filter(isDefinition));
    for (const chart of charts) {
      problems.push(...(await install(api, chart, delivery, kinds)));
    }
    refused.push(...problems.map((problem) => `${name}: ${problem}`));
  }
  return refused;
}

/** All documents of a delivery, in its order. */
export function documentsOfDelivery({ orders, steps }: Delivery): string[] {
  return [...orders, ...steps.flatMap(({ documents }) => documents)];
}

/** What can't be there before something else is: in a namespace that is delivered too, or of a kind that a chart brings. */
export function dependentDocuments(delivery: Delivery): string[] {
  const documents = documentsOfDelivery(delivery);
  const identities = documents.map(identityOf);
  const namespaces = new Set(
    identities.filter(({ kind }) => kind === 'Namespace').map(({ metadata }) => metadata.name),
  );
  const projects = delivery.steps.flatMap(({ charts }) =>
    charts.flatMap(({ chart }) => DEFINITIONS_OF_CHARTS[chart] ?? []),
  );
  const brought = new Set(
    projects
      .flatMap((project) => definitionsOf(project, kindsOf(delivery)))
      .map(({ spec }) => `${spec.group}/${spec.names.kind}`),
  );
  return documents.filter(
    (document, index) => namespaces.has(identities[index].metadata.namespace ?? '') || brought.has(kindOf(document)),
  );
}

function isDefinition(object: Definition): boolean {
  return object.kind === 'CustomResourceDefinition';
}

async function install(
  api: ApiServer,
  { chart, namespace, makesNamespace }: InstalledChart,
  delivery: Delivery,
  kinds: ReadonlySet<string>,
): Promise<string[]> {
  const target = { apiVersion: 'v1', kind: 'Namespace', metadata: { name: namespace } };
  if (!makesNamespace && (await api.read(target)) === undefined) {
    return [`chart ${chart}: its namespace ${namespace} is not there`];
  }
  await mustTake(api, makesNamespace ? [namespace] : []);
  const pattern = NAMESPACES_OF_CHARTS[chart];
  const named = documentsOfDelivery(delivery).flatMap((document) => identityOf(document).metadata.namespace ?? []);
  await mustTake(api, pattern === undefined ? [] : [...new Set(named)].filter((name) => pattern.test(name)));
  await establish(
    api,
    (DEFINITIONS_OF_CHARTS[chart] ?? []).flatMap((project) => definitionsOf(project, kinds)),
  );
  for (const name of ACCOUNTS_OF_CHARTS[chart] ?? []) {
    await api.apply(JSON.stringify({ apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name, namespace } }));
  }
  return [];
}

async function mustTake(api: ApiServer, namespaces: readonly string[]): Promise<void> {
  const refused = await refusals(
    api,
    namespaces.map((name) => JSON.stringify({ apiVersion: 'v1', kind: 'Namespace', metadata: { name } })),
  );
  if (refused.length > 0) {
    throw new Error(`namespaces must be accepted, got:\n${refused.join('\n')}`);
  }
}

function kindsOf(delivery: Delivery): Set<string> {
  return new Set(documentsOfDelivery(delivery).map(kindOf));
}
