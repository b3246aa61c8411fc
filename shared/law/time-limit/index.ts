export * from './parse-time-limit';
export * from './time-limit';
export * from './rhythms';
