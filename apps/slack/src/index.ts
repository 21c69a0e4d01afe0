export { type AppDeps, type ClaimsApp, createApp, type SlackConnection } from './app.ts';
export { type Config, ConfigError, readConfig, readStoreConfig, type StoreConfig } from './config.ts';
export { allProblems } from './incidents/all-problems.ts';
export type { IncidentLibrary, IncidentSummary, LoadedIncident, LoadProblem } from './incidents/types.ts';
export { createLogger, type Logger } from './logger.ts';
export { manifest } from './manifest.ts';
export { FolderInUseError } from './store/connection/own-folder.ts';
export { openStore } from './store/open-store.ts';
export type { Store, WorkspaceStore } from './store/types.ts';
