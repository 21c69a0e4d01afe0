// What the pool runs in threads of their own: everything that takes foreign bytes apart.
export { readFeed } from './feed/read-feed.ts';
export { readPage } from './page/read-page.ts';
