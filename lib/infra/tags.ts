const LONGEST = 60;

/**
 * The tags that everything of a site has.
 * @internal
 */
export function siteTags(siteName: string): string[] {
  return ['cloudserve', `site=${siteName}`];
}

/**
 * What keeps the name of a site from being a tag, if anything.
 * @internal
 */
export function siteNameProblem(siteName: string): string | undefined {
  return siteTags(siteName).every(isTag)
    ? undefined
    : `a site's name has at most ${LONGEST - 'site='.length} characters and no comma or slash, for it is a tag, got '${siteName}'; give the site a shorter or plainer name`;
}

/**
 * What is wrong with tags.
 * @see https://docs.openstack.org/api-ref/compute/#server-tags-servers-tags
 * @internal
 */
export function tagProblems(tags: readonly string[]): string[] {
  return tags
    .filter((tag) => !isTag(tag))
    .map((tag) => `a tag has 1 to ${LONGEST} characters and no comma or slash, got '${tag}'; shorten it`);
}

function isTag(tag: string): boolean {
  return tag !== '' && tag.length <= LONGEST && !/[,/]/.test(tag);
}
