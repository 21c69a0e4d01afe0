export { type AppDeps, type ClaimsApp, createApp, type SlackConnection } from './app.ts';
export { type Config, ConfigError, readConfig } from './config.ts';
export { allProblems } from './incidents/all-problems.ts';
export { loadIncidents, toLibrary } from './incidents/load-incidents.ts';
export type { IncidentLibrary, IncidentSummary, LoadedIncident, LoadProblem } from './incidents/types.ts';
export { createLogger, type Logger } from './logger.ts';
export { manifest } from './manifest.ts';
