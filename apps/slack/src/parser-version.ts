import claims from '@incident/claims/package.json' with { type: 'json' };

/** The version of the library that reads articles; stored with each, so that `reparse` knows what is old. */
export const parserVersion = claims.version;
