export * from './citizen-id';
export * from './credit-code';
export * from './luhn';
export * from './mask';
export * from './mobile-phone';
