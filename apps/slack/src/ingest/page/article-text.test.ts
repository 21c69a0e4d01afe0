import { expect, test } from 'vitest';
import { articleText } from './article-text.ts';
import { parsePage } from './dom.ts';

const text = (html: string) => articleText(parsePage(html).body);

test.each([
  ['<p>One.</p><p>Two.</p>', 'One.\n\nTwo.'],
  ['<p>The dam\n   held <b>all</b> night.</p>', 'The dam held all night.'],
  ['<div>One.<p>Two.</p>Three.</div>', 'One.\n\nTwo.\n\nThree.'],
  ['<p>a<br>b</p>', 'a\nb'],
  ['<p>a<br> <br>b</p>', 'a\n\nb'],
  ['<h2>Head</h2><p>Text</p>', 'Head\n\nText'],
  ['<ul><li>One</li><li>Two <i>and</i></li></ul>', 'One\n\nTwo and'],
  ['<ol><li><p>One</p></li></ol>', 'One'],
  ['<dl><dt>When?</dt><dd>Now.</dd></dl>', 'When?\n\nNow.'],
  ['<figure><img alt="x"><figcaption>The dam</figcaption></figure>', 'The dam'],
  ['<blockquote><p>One.</p></blockquote>', 'One.'],
  ['<p>a&nbsp;b</p>', 'a\u{A0}b'],
  ['<p>Krem\u{AD}lin\u{200B}</p>', 'Kremlin'],
  ['<p>He <a href="#">said</a> so</p>', 'He said so'],
  ['<p><a href="#">The whole sentence is a link.</a></p>', 'The whole sentence is a link.'],
  [
    '<table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>x | y</td></tr></table>',
    '| A | B |\n| 1 | x / y |',
  ],
  ['<table><tr><td>One cell.</td></tr><tr><td>Another.</td></tr></table>', 'One cell.\n\nAnother.'],
  ['<table><tr><td>Menu</td><td><p>One.</p><p>Two.</p></td></tr></table>', 'Menu\n\nOne.\n\nTwo.'],
  ['<p>one\u{2029}two</p>', 'one\n\ntwo'],
])('%s', (html, expected) => {
  expect(text(html)).toBe(expected);
});

test.each([
  '<script>var a;</script>',
  '<style>p{}</style>',
  '<p hidden>x</p>',
  '<p aria-hidden="true">x</p>',
  '<button>Share</button>',
  '<amp-ad><p placeholder>Advertisement</p></amp-ad>',
  '<p><a href="/">Home</a> | <a href="/w">World</a></p>',
  '<sup><a href="#1">1</a></sup>',
  '<p> \n </p>',
  '<!-- x -->',
])('nothing of %s', (html) => {
  expect(text(html)).toBe('');
});
