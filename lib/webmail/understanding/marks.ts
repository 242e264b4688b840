/** Around a person in a line of people: the title, then the words. No page writes these signs. */
export const PERSON_BEGINS = '\ue000';
export const WORDS_BEGIN = '\ue001';
export const PERSON_ENDS = '\ue002';
