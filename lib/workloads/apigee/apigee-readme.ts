import { ApigeeBundleProps, targetServers } from './apigee-bundle';

/**
 * What to do with a bundle, and what is left to Google's control plane.
 * @internal
 */
export function apigeeReadme(props: ApigeeBundleProps): string {
  const { name, hosts, basePath, healthPath } = props;
  const servers = targetServers(props);
  const leads = hosts.map((host) => `https://${host}${basePath}`).join(', ');
  const knows = servers.flatMap(({ server }) => [
    'curl --fail --header "Authorization: Bearer $(gcloud auth print-access-token)" --json \\',
    `  @target-servers/${server}.json "https://apigee.googleapis.com/v1/organizations/$ORG/environments/$ENV/targetservers"`,
  ]);
  return [
    `# API proxy ${name}`,
    '',
    `Calls of \`${basePath === '' ? '/' : basePath}\` at the environment group of an Apigee go to ${leads}.`,
    '',
    '```sh',
    ...knows,
    `zip -r ${name}.zip apiproxy`,
    `gcloud apigee apis import ${name} --organization="$ORG" --from-bundle=${name}.zip`,
    `gcloud apigee apis deploy --organization="$ORG" --environment="$ENV" --api=${name}`,
    '```',
    '',
    'What these files do not hold, because it lives in the control plane of Apigee, also of a hybrid one: the organization, its environments',
    'and their groups with their host names, products, keys and quotas of callers, and policies beside the plain route. The runtime of a hybrid',
    'is installed by its own charts with accounts of a Google Cloud project.',
    '',
    servers.length === 0
      ? 'The target is a URL: Apigee asks it nothing but the calls that it passes on.'
      : `Targets stand in for each other when calls of one fail${healthPath === undefined ? '' : `, or \`${healthPath}\` of it is not answered with 200`}.`,
    '',
  ].join('\n');
}
