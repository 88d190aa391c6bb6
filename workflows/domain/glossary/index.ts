/** The terms of the field, each with its Arabic name: the same in domain, database, API and pages. */
export * from './actions';
export * from './delegations';
export * from './events';
export * from './fields';
export * from './kindTerms';
export * from './matters';
export * from './merging';
export * from './objectionSteps';
export * from './refusals';
export * from './results';
export * from './roles';
export * from './stages';
export * from './term';
