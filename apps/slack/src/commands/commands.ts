import { readList } from '../incidents/read-list.ts';
import { helpScreen } from '../views/help-screen.ts';
import { listScreen } from '../views/list-screen.ts';
import { addArticles } from './add-articles.ts';
import type { Command } from './command.ts';
import { compareIncident } from './compare-incident.ts';
import { digest } from './digest.ts';
import { exportFormats, exportIncident } from './export-incident.ts';
import { newIncident } from './new-incident.ts';
import { mostAddresses } from './read-addresses.ts';
import { showIncident } from './show-incident.ts';
import { showSpeaker } from './show-speaker.ts';

/** The subcommands of `/claims`, in the order in which help shows them. */
export const commands: readonly Command[] = [
  {
    name: null,
    usage: '<incident> [filters]',
    help: 'who supports, denies or withholds what, and every claim as printed',
    run: showIncident,
  },
  {
    name: 'list',
    usage: 'list',
    help: 'every incident',
    run: async ({ library }) => listScreen(await readList(library), 1),
  },
  {
    name: 'new',
    usage: 'new <slug> <title> [date]',
    help: 'begins an incident',
    run: newIncident,
  },
  {
    name: 'add',
    usage: 'add <incident> <url…>',
    help: `adds the articles at up to ${mostAddresses} addresses`,
    run: addArticles,
  },
  {
    name: 'compare',
    usage: 'compare <incident>',
    help: 'where the articles contradict each other, who changed position, what rests on one source',
    run: compareIncident,
  },
  {
    name: 'speaker',
    usage: 'speaker <name> [incident]',
    help: 'what somebody says over time, with every change of position',
    run: showSpeaker,
  },
  {
    name: 'digest',
    usage: 'digest 09:00 [zone] [weekdays] [incident…] | now | preview | pause | resume | off | status',
    help: 'what changed, posted to this channel every day',
    run: digest,
  },
  {
    name: 'export',
    usage: `export <incident> ${Object.keys(exportFormats).join('|')}`,
    help: 'the whole incident as a file, sent to you alone',
    run: exportIncident,
  },
  {
    name: 'help',
    usage: 'help',
    help: 'this page',
    run: () => helpScreen(commands),
  },
];
