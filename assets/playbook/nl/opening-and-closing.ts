/** First and last lines that many texts share; Belgians greet and end a mail in other words. */
import { closing, greeting, inBelgium } from '../sentence';

export const hello = inBelgium(greeting('Hallo {client},'), 'Dag {client},');
export const hi = inBelgium(greeting('Hoi {client},'), 'Dag {client},');
export const dear = greeting('Beste {client},');

export const niceDay = inBelgium(closing('Fijne dag,'), 'Nog een fijne dag,');
export const warmly = inBelgium(closing('Hartelijke groet,'), 'Hartelijke groeten,');
export const kindly = inBelgium(closing('Met vriendelijke groet,'), 'Met vriendelijke groeten,');
export const soon = inBelgium(closing('Tot gauw,'), 'Tot binnenkort,');

export const me = closing('{me}');
