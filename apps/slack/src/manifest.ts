import manifestFile from '../manifest.json' with { type: 'json' };

/** The app as Slack's creation page takes it. */
export const manifest = manifestFile;
