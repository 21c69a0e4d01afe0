import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArticle } from '@incident/claims';
import { expect, test } from 'vitest';
import type { ReadArticle } from '../read-article.ts';
import { readPage } from './read-page.ts';

const folder = join(import.meta.dirname, '../../../test/pages');

interface Expected {
  readonly url: string;
  readonly fields: Omit<ReadArticle, 'text' | 'url'>;
  /** How every paragraph begins. */
  readonly paragraphs: readonly string[];
}

/** Ten structures of real pages, with outlets and words of our own. */
const pages: Readonly<Record<string, Expected>> = {
  'wordpress.html': {
    url: 'https://valley-courier.example/2024/02/dam-held/?utm_source=feed',
    fields: {
      title: 'Dam held through the night, mayor says',
      outlet: 'The Valley Courier',
      byline: 'Ruth Okafor',
      publishedAt: '2024-02-29T06:12:44+00:00',
      canonicalUrl: 'https://www.valley-courier.example/2024/02/dam-held/',
    },
    paragraphs: [
      'The dam above Linden at dawn',
      'The dam above Linden held thro',
      '“It held,” Ms Lee told reporte',
      '‘No crack’',
      'The operator, Northern Water, ',
      'Our sensors show no movement o',
      'Two engineers who had inspecte',
      'The road to Upper Linden stays',
      'Schools will open at noon, acc',
      'The river is expected to fall ',
    ],
  },
  'amp.html': {
    url: 'https://amp.harbour-news.example/local/fire-two-men',
    fields: {
      title: 'Harbour fire: police seek two men',
      outlet: 'Harbour News',
      byline: 'Ben Castillo, Mia Berg',
      publishedAt: '2024-03-01T18:05:00-05:00',
      canonicalUrl: 'https://www.harbour-news.example/local/fire-two-men',
    },
    paragraphs: [
      'By Ben Castillo and Mia Berg',
      'Police are looking for two men',
      '“We do not call them suspects,',
      'The owner of the warehouse, Ea',
      'The fire service has not confi',
    ],
  },
  'json-ld-list.html': {
    url: 'https://ledger.example/politics/outage?page=1&fbclid=abc#comments',
    fields: {
      title: 'Ministry denies role in outage & blames ‘software’',
      outlet: 'Capital Ledger',
      byline: 'Li Wen, Sara Quist',
      publishedAt: '2024-05-17T21:30:00.000Z',
      canonicalUrl: 'https://ledger.example/politics/outage?page=1',
    },
    paragraphs: [
      'The Ministry of Energy on Frid',
      '“No order was given by this mi',
      'Opposition lawmakers accused M',
      'The operator of the grid has n',
    ],
  },
  'live-blog.html': {
    url: 'https://dailyriver.example/live/flood?page=2',
    fields: {
      title: 'Flood live: thousands leave as river rises',
      outlet: 'Daily River',
      byline: 'Daily River staff',
      publishedAt: '2024-09-15T06:00:00+02:00',
      canonicalUrl: 'https://dailyriver.example/live/flood?block=top',
    },
    paragraphs: [
      '11:42 CEST',
      'Bridge closed',
      'The old bridge in Talheim has ',
      'Residents told Daily River tha',
      '10:05 CEST',
      'Governor asks for help',
      'Governor Ilse Kranz has asked ',
      'The army confirmed that it had',
    ],
  },
  'wire.html': {
    url: 'https://gazette.example/world/quake-9?cmpid=x',
    fields: {
      title: 'Quake kills nine, minister says',
      outlet: 'Gulf Gazette',
      byline: 'Omar Rashid, Continental Press',
      publishedAt: '2024-06-08T22:14:00Z',
      canonicalUrl: 'https://gazette.example/world/quake-9',
    },
    paragraphs: [
      'SABRA, June 8 (Continental Pre',
      '"We fear that the number will ',
      '| District | Dead | Source |\n|',
      'A seismologist at the universi',
      '(Reporting by Omar Rashid; Edi',
    ],
  },
  'no-metadata.html': {
    url: 'http://www.kestrel-free-press.example/strike3.htm',
    fields: {
      title: 'Strike at the mine goes on',
      outlet: 'kestrel-free-press.example',
      canonicalUrl: 'http://www.kestrel-free-press.example/strike3.htm',
    },
    paragraphs: [
      'The strike at the Kestrel mine',
      '"They offered us nothing that ',
      'The owners denied this. Their ',
      'Police reported no incidents a',
    ],
  },
  'windows-1252.html': {
    url: 'https://strassenblatt.example/a.html',
    fields: {
      title: 'Café owner – “I saw the car”',
      outlet: 'Straßenblatt',
      byline: 'Zoë Löwe',
      publishedAt: '2009-11-30',
      canonicalUrl: 'https://strassenblatt.example/a.html',
    },
    paragraphs: [
      'The owner of a café on the squ',
      '“I saw it, and I told them so,',
      'A police spokesman said on Mon',
    ],
  },
  'arabic.html': {
    url: 'https://wadi.example/أخبار/42',
    fields: {
      title: 'الوزير ينفي انهيار السد',
      outlet: 'صحيفة الوادي',
      byline: 'ليلى حسن',
      publishedAt: '2024-02-29T11:00:00+03:00',
      canonicalUrl: 'https://wadi.example/%D8%A3%D8%AE%D8%A8%D8%A7%D8%B1/42',
    },
    paragraphs: [
      'نفى وزير المياه يوم الخميس انه',
      'وقال الوزير للصحفيين: «السد سل',
      'وذكر شهود أن المياه وصلت إلى ا',
    ],
  },
  'shift-jis.html': {
    url: 'https://tani.example/news/0229',
    fields: {
      title: '市長「ダムは無事」',
      outlet: '谷日報',
      publishedAt: '2024-02-29T15:00:00+09:00',
      canonicalUrl: 'https://tani.example/news/0229',
    },
    paragraphs: [
      '市長は二十九日の記者会見で、町の上流にあるダムについて「一晩',
      '運営会社の広報担当者も、漏水は古い排水管によるもので、構造に',
      '気象台によると、川の水位は金曜日から下がる見通しだが、週末に',
    ],
  },
  'drupal.html': {
    url: 'https://www.public-radio.example/governor-regrets',
    fields: {
      title: 'Governor "regrets" delay in warning',
      outlet: 'Public Radio North',
      byline: 'Anja Petrov',
      publishedAt: '2024-01-15T16:20-08:00',
      canonicalUrl: 'https://www.public-radio.example/node/20417',
    },
    paragraphs: [
      'Governor Mark Sato said on Mon',
      '“We were late, and I regret it',
      'What the office says',
      'When was the alarm given?',
      'The office says it called the ',
      'The head of the office, Lou We',
    ],
  },
};

test.each(Object.entries(pages))('%s', (file, { url, fields, paragraphs }) => {
  const read = readPage({ bytes: readFileSync(join(folder, file)), url });
  if ('refusal' in read) throw new Error(read.refusal.message);
  const { text, url: fetched, ...rest } = read;
  expect(rest).toEqual(fields);
  expect(fetched).toBe(url);
  const begins = text.split('\n\n').map((paragraph) => paragraph.slice(0, 30));
  expect(begins).toEqual(
    paragraphs.map((begin) => (begin.length < 30 ? expect.stringContaining(begin) : begin)),
  );
});

test('the English ones are read as articles: claims, with the speakers named in them', () => {
  const speakers = Object.entries(pages)
    .filter(([file]) => !['arabic.html', 'shift-jis.html'].includes(file))
    .flatMap(([file, { url }]) => {
      const read = readPage({ bytes: readFileSync(join(folder, file)), url });
      return 'refusal' in read ? [] : parseArticle({ ...read, id: file }).claims;
    })
    .map((claim) => claim.speaker?.name);
  expect(speakers).toEqual(
    expect.arrayContaining([
      'Ann Lee',
      'Paul Adler',
      'Dana Wolf',
      'Clara Brandt',
      'Eva Roth',
      'Karim Nasr',
      'Piet Maas',
      'Mark Sato',
    ]),
  );
});

test('what readers must pay for is not taken for an article', () => {
  expect(readPage({ bytes: readFileSync(join(folder, 'paywall.html')) })).toEqual({
    refusal: {
      code: 'paywall',
      message: 'expected the whole article, the page shows 336 characters of it to readers who do not pay',
      again: false,
    },
  });
});

test('every saved page is expected', () => {
  expect(readdirSync(folder).toSorted()).toEqual([...Object.keys(pages), 'paywall.html'].toSorted());
});
