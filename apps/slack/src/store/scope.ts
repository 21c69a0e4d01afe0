import type { Database, Transaction } from './connection/connection.ts';

/** One workspace of the database. Every query of the store takes one and asks for its rows alone. */
export interface Scope {
  readonly database: Database;
  readonly workspace: string;
}

/** The same where only some statements are asked for, as inside a transaction. */
export interface TransactionScope {
  readonly database: Transaction;
  readonly workspace: string;
}
