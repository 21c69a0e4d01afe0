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
    kind: 'consent',
    holds: 'agree consent policy terms rights cookie cookies continuing privacy',
    pattern:
      /\byou (?:agree|consent) to (?:receive|our|the)\b|\b(?:our|the|this site’s|and) (?:privacy policy|terms (?:of (?:use|service)|and conditions)|cookie policy)\b(?=\.?$| (?:and|apply))|^(?:privacy policy|terms of (?:use|service)|cookie (?:policy|settings))\b|\b(?:we|site|partners) uses? cookies\b|\bour use of cookies\b|^by continuing to (?:use|browse) (?:this|our)\b|^(?:accept|reject|manage) (?:all |your )?(?:cookies|privacy)\b/i,
  },
  {
    section: 'boilerplate',
    kind: 'copyright',
    holds: 'rights material standards',
    pattern: /\ball rights reserved\b|^this material may not be\b|^our standards:/i,
  },
  {
    section: 'boilerplate',
    kind: 'author',
    holds: 'follow',
    pattern: /(?:^|[.!?,] )follow (?:him|her|them|us|me) on\b/i,
  },
  // Ann Lee is a senior editor at …
  {
    section: 'boilerplate',
    kind: 'author',
    holds: 'is covers writes reports',
    pattern:
      /^(?!The )(?:[A-Z][\p{L}.'’-]+ ){1,3}(?:is (?:a|an|the) .{0,60}\b(?:editor|reporter|correspondent|contributor|columnist|writer|journalist|producer|photographer) (?:at|of|for|with|based|who (?:covers|writes|reports))\b|(?:covers|writes about|reports on) .{1,60} (?:for|at)\b)/u,
  },
  // Reporting by Ann Lee; Editing by Tom Reed
  {
    section: 'boilerplate',
    kind: 'author',
    opens: 'additional reporting writing editing contact email e-mail',
    pattern:
      /^(?:additional )?(?:reporting|writing|editing|research)(?: and (?:writing|editing))? by [A-Z]|^(?:contact|e-?mail)(?: (?:the )?(?:author|reporter|writer|us)\b|\s*:?\s*\S+@)/i,
  },
  // A call to the reader: a line that opens with it, and is nothing else.
  {
    section: 'boilerplate',
    kind: 'newsletter',
    opens: 'please sign subscribe enter',
    pattern: /^(?:please )?(?:sign up|subscribe)\b[^.]{0,80}\.?$|^enter your e-?mail\b/i,
  },
  {
    section: 'boilerplate',
    kind: 'newsletter',
    holds: 'newsletter inbox',
    pattern: /\b(?:our (?:daily |weekly |morning )?newsletter|(?:in|to) your inbox)\b/i,
  },
  {
    section: 'boilerplate',
    kind: 'support',
    opens: 'support donate become download listen',
    pattern:
      /^(?:support us|support our|donate|become a (?:member|subscriber|supporter)|download (?:our|the) app|listen to this (?:article|story))\b.{0,60}$/i,
  },
  {
    section: 'boilerplate',
    kind: 'share',
    opens: 'share tweet copy print email facebook twitter whatsapp',
    pattern:
      /^(?:share(?:$| (?:on|via|this|with)\b[^.]{0,60}\.?$)|(?:tweet|copy link|print|email|facebook|twitter|whatsapp)$)/i,
  },
  {
    section: 'boilerplate',
    kind: 'related',
    opens: "read see also related watch video more most recommended you don't trending click up",
    pattern:
      /^(?:(?:read (?:more|also|next)|see also|also read|watch|video|related(?: stories| articles)?|most (?:popular|read|viewed)|recommended(?: for you)?|you (?:may|might) also like|don['’]t miss|trending(?: now)?|up next)\s*(?:[:|].*)?$|click here\b|read more\b[^.]{0,80}\.?$|more (?:from|on|stories)\b[^.]{0,40}$)/i,
  },
  {
    section: 'boilerplate',
    kind: 'comments',
    opens: 'comment comments leave post add log sign join view this',
    pattern:
      /^(?:comments?(?: \(\d+\))?|comments?\s*[:©|].*|(?:leave|post|add) a (?:comment|reply)|(?:log|sign) in to (?:comment|reply|post)\b.{0,30}|join the (?:conversation|discussion)|view (?:all )?comments|this article has \d+ comments?\.?)$/i,
  },
  // A label of the site: alone on its line, or with a colon, a © or a year behind it.
  {
    section: 'boilerplate',
    kind: 'advertisement',
    opens: 'advertisement sponsored story article',
    pattern:
      /^(?:(?:advertisement|sponsored)(?:$|\s*[:©|])|(?:story|article) continues (?:below|after)\b.{0,40}$)/i,
  },
  {
    section: 'boilerplate',
    kind: 'caption',
    opens: 'image photo photos picture credit credits getty file',
    pattern:
      /^(?:image(?: credits?)?|photos?(?: credit)?|picture|credits?|file photo|getty images)(?:$|\s*[:©|/]|\s+\d|\s+by\b)/i,
  },
  // … on Monday. (AP Photo/Ann Lee)
  {
    section: 'boilerplate',
    kind: 'caption',
    holds: 'photo ap afp reuters getty images epa',
    pattern:
      /\((?:(?:ap|file|afp) )?photo(?: by|s by|\/|:)[^)]*\)\s*$|[/|] ?(?:AP|AFP|Reuters|Getty Images|EPA)(?: Photo| Images)?\)?\s*$/i,
  },
  {
    section: 'boilerplate',
    kind: 'copyright',
    opens: 'copyright disclaimer important newsletter the views opinions',
    pattern:
      /^(?:(?:copyright|disclaimer|important notice|newsletter)(?:$|\s*[:©|]|\s+\d)|(?:the )?(?:views|opinions) expressed\b)/i,
  },
  {
    section: 'boilerplate',
    kind: 'note',
    opens: 'this the editor correction clarification updated last',
    pattern:
      /^(?:(?:this|the) (?:faq|article|post|page|section)(?: section)? (?:addresses|answers|was (?:first |originally )?published|originally appeared|may contain|contains)\b|editor['’]s note\s*:|(?:correction|clarification)\s*:|(?:last )?updated\b:?[^.]{0,20}\d.{0,25}$)/i,
  },
  // Have you been affected? Email us …
  {
    section: 'boilerplate',
    kind: 'poll',
    opens: 'do have are got poll vote',
    pattern:
      /^(?:(?:do|have|are|got)\b.{0,80}\?\s*(?:contact|e-?mail|call|get in touch|let us know|write|tell us)\b|poll\s*:|vote in our\b|vote\s*:)/i,
  },
];

/** Headings after which table rows and question–answer pairs are a FAQ. */
export const faqHeading: TextPattern = {
  opens: 'frequently faq faqs question questions q q&a',
  pattern: /^(?:frequently asked questions|faqs?|questions? (?:and|&) answers?|q ?& ?a)\b/i,
};
