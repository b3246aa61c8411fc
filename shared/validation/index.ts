export * from './citizen-id';
export * from './contact-phone';
export * from './credit-code';
export * from './luhn';
export * from './mask';
export * from './mobile-phone';
