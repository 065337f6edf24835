import { ApiServer, KubernetesObject, called, identityOf } from '../support/api-server';

/** Applies documents one after the other; what was refused, with the server's reason. */
export async function refusals(api: ApiServer, documents: readonly string[]): Promise<string[]> {
  const refused: string[] = [];
  for (const document of documents) {
    const { accepted, message } = await api.apply(document);
    if (!accepted) {
      refused.push(`${called(identityOf(document))}: ${message}`);
    }
  }
  return refused;
}

/** Objects that applying again changes. What controllers write meanwhile is not held against them: status, and what they alone own. */
export async function changes(api: ApiServer, documents: readonly string[]): Promise<string[]> {
  const changed: string[] = [];
  for (const document of documents) {
    const identity = identityOf(document);
    const before = await api.read(identity);
    const { object, message } = await api.apply(document);
    if (object === undefined || before === undefined || lasting(before) !== lasting(object)) {
      changed.push(`${called(identity)}${message}`);
    }
  }
  return changed;
}

/** What an application that changes nothing leaves as it is; the time of its fields tells of one that did. */
function lasting(object: KubernetesObject): string {
  const { managedFields = [], ...metadata } = object.metadata as Record<string, unknown> & {
    managedFields?: { manager: string }[];
  };
  const ours = managedFields.filter(({ manager }) => manager === 'cloudserve');
  return JSON.stringify({ ...object, status: undefined, metadata: { ...metadata, resourceVersion: undefined }, ours });
}
