import { expect, test } from 'vitest';
import { parseArticle } from '../../parse-article.ts';

/** Lines that sites print around an article, by what they are for. */
const lines: readonly [kind: string, lines: readonly string[]][] = [
  [
    'consent',
    [
      'We use cookies to give you the best experience.',
      'By continuing to use this site you accept our use of cookies.',
      'Accept all cookies',
      'Manage your privacy preferences',
    ],
  ],
  [
    'newsletter',
    [
      'Sign up for our morning newsletter',
      'Subscribe to continue reading',
      'Get the latest news delivered to your inbox every day.',
      'Enter your email address to receive our updates.',
    ],
  ],
  ['share', ['Share', 'Share this article', 'Share on Facebook', 'Copy link']],
  [
    'related',
    [
      'Read more: Mayor says dam is safe',
      'RELATED STORIES',
      'You may also like',
      'Don’t miss: what the mayor said',
      'Watch: the mayor said the dam held',
    ],
  ],
  ['comments', ['Comments (12)', 'Leave a comment', 'Log in to comment', 'This article has 12 comments.']],
  [
    'author',
    [
      'Ana Lima is a reporter based in Lisbon.',
      'Ana Lima covers energy for the Herald. She said she likes dams.',
      'Reporting by Ana Lima; Editing by Tom Reed',
      'Contact the reporter at ana@herald.example.',
      'Follow us on X',
    ],
  ],
  [
    'caption',
    [
      'Photo: Ana Lima/AP',
      '(Photo by Tom Reed/Getty Images)',
      'A man walks past the dam on Monday. (AP Photo/Ana Lima)',
      'Ana Lima / Reuters',
    ],
  ],
  [
    'copyright',
    [
      '© 2031 The Herald. All rights reserved.',
      'This material may not be published, broadcast or rewritten.',
      'The views expressed are those of the author.',
    ],
  ],
  ['advertisement', ['Advertisement', 'Story continues below advertisement']],
  ['support', ['Support our journalism. Donate today.', 'Become a member', 'Download our app']],
  [
    'note',
    [
      'Editor’s note: The mayor said this later.',
      'Correction: An earlier version said the dam had cracked.',
      'Last updated: May 4, 2031',
    ],
  ],
  [
    'poll',
    ['Poll: Do you think the dam is safe?', 'Have you been affected? Email us at news@herald.example.'],
  ],
];

/** Lines of an article that look like one of them. */
const news: readonly string[] = [
  'The mayor said he would share the report.',
  'Comment was not available from the mayor, the clerk said.',
  'Police said the photo was taken on Monday.',
  'The firm said it would sign up new workers.',
  'Advertisement rules were broken, the union said.',
  'Subscribers were told that the network was down, the firm said.',
  'Updates will follow on Monday, the mayor said.',
  'The Guardian reports on the war for the first time.',
  'Ana Lima is a reporter who was arrested on Monday, police said.',
  'Related charges were dropped, the court said.',
];

test.each(lines.flatMap(([kind, texts]) => texts.map((text) => [kind, text])))('%s: %s', (kind, line) => {
  expect(skippedIn(line)).toEqual([{ text: line, reason: 'boilerplate', kind }]);
});

test.each(news)('the article itself: %s', (line) => {
  expect(skippedIn(line)).toEqual([]);
});

/** What is skipped of an article that holds the line. */
function skippedIn(line = '') {
  const text = `The dam broke on Monday, the mayor said.\n\n${line}\n\nThe union said that it was tired of the rain.`;
  return parseArticle({ id: 'a1', text }).skipped.map(({ span, ...why }) => ({ text: span.text, ...why }));
}
