import { randomUUID } from 'node:crypto';

/** Tickets for Socket Mode connections; each lets one connection in. */
export class TicketStore {
  readonly #tickets = new Map<string, string>();

  issue(appId: string): string {
    const ticket = randomUUID();
    this.#tickets.set(ticket, appId);
    return ticket;
  }

  /** The app the ticket was for; null when it is unknown or used. */
  redeem(ticket: string): string | null {
    const appId = this.#tickets.get(ticket) ?? null;
    this.#tickets.delete(ticket);
    return appId;
  }
}
