import type { SectionPattern, TextPattern } from '../../language.ts';

/** Paragraphs that are not the article: what sites print around and between the text. */
export const sectionPatterns: readonly SectionPattern[] = [
  {
    section: 'byline',
    opens: 'author by written reported story',
    pattern: /^(?:author|by|written by|reported by|story by)\s*:\s*\S/i,
  },
  { section: 'byline', opens: 'by', pattern: /^[Bb]y (?:[A-Z][\p{L}.'’-]+ ?){2,4}(?:,.{0,40})?$/u },
  {
    section: 'boilerplate',
    holds: 'agree consent policy terms rights cookie',
    pattern:
      /\byou (?:agree|consent) to (?:receive|our|the)\b|\b(?:our|this site’s) (?:privacy policy|terms of (?:use|service)|cookie policy)\b|^(?:privacy policy|terms of (?:use|service)|cookie (?:policy|settings))\b|\ball rights reserved\b/i,
  },
  {
    section: 'boilerplate',
    holds: 'follow',
    pattern: /(?:^|[.!?,] )follow (?:him|her|them|us|me) on\b/i,
  },
  // Ann Lee is a senior editor at …
  {
    section: 'boilerplate',
    holds: 'is',
    pattern:
      /^(?:[A-Z][\p{L}.'’-]+ ){1,3}is (?:a|an|the) .{0,60}\b(?:editor|reporter|correspondent|contributor|columnist|writer) (?:at|of|for|with|based)\b/iu,
  },
  // A call to the reader: a line that opens with it, and is nothing else.
  {
    section: 'boilerplate',
    opens: 'please sign subscribe share read click support donate',
    pattern:
      /^(?:please )?(?:sign up|subscribe|share this|read more|click here|support us|donate)\b[^.]{0,80}\.?$/i,
  },
  // A label of the site: alone on its line, or with a colon, a © or a year behind it.
  {
    section: 'boilerplate',
    opens:
      'advertisement sponsored related most trending comment comments newsletter important image photo getty copyright disclaimer',
    pattern:
      /^(?:advertisement|sponsored|related(?: stories| articles)?|most popular|trending|comments?|newsletter|important notice|image credits?|photo(?: credit)?|getty images|copyright|disclaimer)(?:$|\s*[:©|]|\s+\d)/i,
  },
  {
    section: 'boilerplate',
    opens: 'this the',
    pattern:
      /^(?:this|the) (?:faq|article|post|page|section)(?: section)? (?:addresses|answers|was (?:first |originally )?published|originally appeared|may contain|contains)\b/i,
  },
  {
    section: 'boilerplate',
    holds: 'newsletter inbox click',
    pattern: /\b(?:our (?:daily |weekly )?newsletter|in your inbox|click here to)\b/i,
  },
];

/** Headings after which table rows and question–answer pairs are a FAQ. */
export const faqHeading: TextPattern = {
  opens: 'frequently faq faqs question questions q q&a',
  pattern: /^(?:frequently asked questions|faqs?|questions? (?:and|&) answers?|q ?& ?a)\b/i,
};
