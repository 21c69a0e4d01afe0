import type { RoleWords } from '../../language.ts';

/** The small words by which a content names who does what to whom, and the endings of words. */
export const roleWords: RoleWords = {
  firstPerson: 'i we me us my our mine ours myself ourselves',
  singlePerson: 'he she his her',
  several: 'they their',
  body: 'it its',
  beforeVerbOnly: 'it',
  agentMarkers: 'by',
  asMarkers: 'as',
  endings: [
    [/(?<=..)ies$/, 'y'],
    [/(?<=...)(?:ss|sh|ch|x)es$/, ''],
    [/(?<=...[^aeiouy])(?:ations?|ional|ions?)$/, ''],
    [/(?<=...)ments?$/, ''],
    [/(?<=...)(?:ingly|edly|ings?|ed|es|ers?|ors?|ly|e)$/, ''],
    [/(?<=..[^su])s$/, ''],
  ],
};
