import type { SectionPattern } from '../../language.ts';

/** Paragraphs that are not the article: what sites print around and between the text. */
export const sectionPatterns: readonly SectionPattern[] = [
  { section: 'byline', pattern: /^(?:author|by|written by|reported by|story by)\s*:\s*\S/i },
  { section: 'byline', pattern: /^[Bb]y (?:[A-Z][\p{L}.'’-]+ ?){2,4}(?:,.{0,40})?$/u },
  {
    section: 'boilerplate',
    pattern:
      /\byou (?:agree|consent) to (?:receive|our|the)\b|\b(?:privacy policy|terms of (?:use|service)|all rights reserved|cookie (?:policy|settings))\b/i,
  },
  {
    section: 'boilerplate',
    pattern:
      /(?:^|[.!?,] )follow (?:him|her|them|us|me) on\b|^(?:[A-Z][\p{L}.'’-]+ ){1,3}is (?:a|an|the) .{0,60}\b(?:editor|reporter|correspondent|contributor|columnist|writer) (?:at|of|for|with|based)\b/iu,
  },
  // A call to the reader: a line that opens with it, and is nothing else.
  {
    section: 'boilerplate',
    pattern:
      /^(?:please )?(?:sign up|subscribe|share this|read more|click here|support us|donate)\b[^.]{0,80}\.?$/i,
  },
  // A label of the site: alone on its line, or with a colon, a © or a year behind it.
  {
    section: 'boilerplate',
    pattern:
      /^(?:advertisement|sponsored|related(?: stories| articles)?|most popular|trending|comments?|newsletter|important notice|image credits?|photo(?: credit)?|getty images|copyright|disclaimer)(?:$|\s*[:©|]|\s+\d)/i,
  },
  {
    section: 'boilerplate',
    pattern:
      /^(?:this|the) (?:faq|article|post|page|section)(?: section)? (?:addresses|answers|was (?:first |originally )?published|originally appeared|may contain|contains)\b/i,
  },
  {
    section: 'boilerplate',
    pattern: /\b(?:our (?:daily |weekly )?newsletter|in your inbox|click here to)\b/i,
  },
];

/** A word without which none of the patterns above can fit. */
export const sectionTrigger =
  /author|by|agree|consent|policy|terms|rights|cookie|follow|editor|reporter|correspondent|contributor|columnist|writer|sign up|subscribe|share|read more|click|support us|donate|advert|sponsor|related|popular|trending|comment|newsletter|notice|credit|photo|getty|copyright|disclaimer|this|the faq|the article|the p|the section|inbox/i;

/** Headings after which table rows and question–answer pairs are a FAQ. */
export const faqHeading = /^(?:frequently asked questions|faqs?|questions? (?:and|&) answers?|q ?& ?a)\b/i;
