/** Added by those who link, read by those who count. */
const tracking = /^(?:utm_.*|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_cid|mc_eid|ref_src|cmpid|_ga)$/i;

/** Names under which a site serves the same pages to telephones. */
const sameSite = /^(?:www|m|mobile|amp)\./;

/**
 * The address by which an article is known, whichever link led to it: the one the page names if it is the same site's,
 * else where it was fetched, without what trackers add. A page that names another site is not believed, or it could
 * pass for a new version of somebody else's article.
 */
export function canonicalUrl(fetched: string, named: string | undefined): string {
  const url = new URL(fetched);
  const candidate = named !== undefined && URL.canParse(named, fetched) ? new URL(named, fetched) : url;
  const believed =
    /^https?:$/.test(candidate.protocol) && siteOf(candidate) === siteOf(url) ? candidate : url;
  believed.hash = '';
  believed.username = '';
  believed.password = '';
  for (const name of [...believed.searchParams.keys()]) {
    if (tracking.test(name)) believed.searchParams.delete(name);
  }
  return believed.href;
}

/** The host without the letters that say which device it serves. */
export function siteOf(url: URL): string {
  return url.hostname.replace(sameSite, '');
}
