export * from './alarms';
export * from './day';
export * from './instruments';
export * from './periods';
