import { readList } from '../incidents/read-list.ts';
import { helpScreen } from '../views/help-screen.ts';
import { listScreen } from '../views/list-screen.ts';
import type { Command } from './command.ts';
import { showIncident } from './show-incident.ts';

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
    name: 'help',
    usage: 'help',
    help: 'this page',
    run: () => helpScreen(commands),
  },
];
