import type { SectionPattern } from '../../language.ts';

/** Paragraphs that are not the article: what sites print around and between the text. */
export const sectionPatterns: readonly SectionPattern[] = [
  { section: 'byline', pattern: /^(?:author|by|written by|reported by|story by)\s*:\s*\S/i },
  { section: 'byline', pattern: /^by (?:[A-Z][\p{L}.'’-]+ ?){2,4}(?:,.{0,40})?$/u },
  {
    section: 'boilerplate',
    pattern:
      /\byou (?:agree|consent) to (?:receive|our|the)\b|\b(?:privacy policy|terms of (?:use|service)|all rights reserved|cookie (?:policy|settings))\b/i,
  },
  {
    section: 'boilerplate',
    pattern:
      /\bfollow (?:him|her|them|us|me) on\b|^(?:[A-Z][\p{L}.'’-]+ ){1,3}is (?:a|an|the) .{0,60}\b(?:editor|reporter|correspondent|contributor|columnist|writer) (?:at|of|for|with|based)\b/u,
  },
  {
    section: 'boilerplate',
    pattern:
      /^(?:sign up|subscribe|advertisement|sponsored|share this|read more|related(?: stories| articles)?|click here|most popular|trending|comments?|newsletter|support us|donate|important notice|image credits?|photo(?: credit)?|getty images|copyright|disclaimer)\b.{0,80}$/i,
  },
  {
    section: 'boilerplate',
    pattern:
      /^(?:this|the) (?:faq|article|post|page|section)(?: section)? (?:addresses|answers|was (?:first |originally )?published|originally appeared|may contain|contains)\b/i,
  },
  {
    section: 'boilerplate',
    pattern:
      /\b(?:our (?:daily |weekly )?newsletter|in your inbox|subscribe (?:to|now|today)|sign up (?:for|to|here)|click here to)\b/i,
  },
];

/** Headings after which table rows and question–answer pairs are a FAQ. */
export const faqHeading = /^(?:frequently asked questions|faqs?|questions? (?:and|&) answers?|q ?& ?a)\b/i;
