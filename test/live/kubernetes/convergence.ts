import { ApiServer, called, identityOf } from '../support/api-server';
import { until } from '../support/until';

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

/** The resource version of every object. */
export async function versions(
  api: ApiServer,
  documents: readonly string[],
): Promise<Record<string, string | undefined>> {
  const entries = documents.map(async (document) => {
    const identity = identityOf(document);
    return [
      `${identity.apiVersion} ${called(identity)}`,
      (await api.read(identity))?.metadata.resourceVersion,
    ] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}

/** The versions of the objects once the controllers have nothing more to say about them. */
export async function settled(
  api: ApiServer,
  documents: readonly string[],
): Promise<Record<string, string | undefined>> {
  for (const quota of documents.map(identityOf).filter(({ kind }) => kind === 'ResourceQuota')) {
    await until(`the status of ${called(quota)}`, async () => (await api.read(quota))?.status?.hard !== undefined);
  }
  let last = '';
  let equal = 0;
  return until('objects that stay as they are', async () => {
    const now = await versions(api, documents);
    equal = JSON.stringify(now) === last ? equal + 1 : 0;
    last = JSON.stringify(now);
    return equal >= 5 && now;
  });
}
