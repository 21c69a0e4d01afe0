// What the pool runs in threads of their own: everything that takes foreign bytes apart.
export { readDocument } from './document/read-document.ts';
export { readFeed } from './feed/read-feed.ts';
