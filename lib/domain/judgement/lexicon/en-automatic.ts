import type { Lexicon } from './lexicon';
import { list } from './phrase-list';

/** What English automatic and holding mail is made of, beside the phrases that give it away. */
export const enAutomatic: Lexicon = {
  language: 'en',
  phrases: {
    'text:boilerplate': list(`
      limited access | no access | intermittent access | without access | will not have access |
      won't have access | not be able to access | not checking * email | not checking * e-mail |
      checking * email | checking e-mail | checking voicemail | not be available | not available |
      back in the office | back on | be back | return to the office | returning to the office |
      returning on | returning | will return | not return | get back to you | respond to your |
      reply to your | respond as soon as | reply as soon as | answer your | upon my return |
      on my return | after my return | when i return | when i am back | when i'm back |
      out of the office | out of office | on annual leave | opening hours | office hours |
      business hours | working hours | our hours are | covering my | covering for me |
      will not be forwarded | not monitored | frequently asked questions | visit our website |
      be in touch | look into your * request | your request has been | your message has been |
      away from the office | please allow | will be traveling | will be travelling
    `),
    'text:contact': list(`
      please contact | contact | please call | call me | call our | call | please email |
      please e-mail | please reach out to | reach out to | please get in touch with |
      reach me | be reached | reached at | reached on | please speak to | please direct |
      will be available | will be covering | will be able to help | can help you |
      will be happy to help | please ask for
    `),
    'text:disclaimer': list(`
      this email and any | this e-mail and any | this message and any | important notice |
      this email is intended | this e-mail is intended | this message is intended |
      the information contained in | this email is confidential | this e-mail is confidential |
      confidentiality notice
    `),
    'text:salutation': list(`
      hi | hello | dear | hey | good morning | good afternoon | good evening | good day | greetings
    `),
    'text:small-talk': list(`
      hi | hello | dear | hi there | hello there | thanks | thank you | many thanks |
      thanks for your patience | thank you for your patience | thanks for your understanding |
      thank you for your understanding | thanks in advance | thank you in advance | sorry |
      apologies | sorry for the delay | apologies for the delay | sorry for the late reply |
      apologies for the late reply | sorry for any inconvenience |
      apologies for any inconvenience | my apologies | happy holidays | enjoy your summer |
      enjoy your day | have a nice day | have a good day | have a great day | good morning |
      good afternoon | happy new year | happy to get back to you then | please | otherwise | therefore | have a happy |
      however
    `),
    'text:condition': list(`
      not waiting | no longer | waiting for your | waiting on your | waiting for you |
      waiting on you | if | when | once | unless | in case | whenever | should you | should anything | until |
      after | before
    `),
    'text:filler': list(`
      the|a|an|and|of|to|in|is|are|was|be|been|i|i'm|i'll|i've|you|it|we|we're|we'll|they|this|
      that|these|for|with|on|at|by|from|as|or|not|have|has|had|will|would|can|could|should|may|
      shall|my|your|our|me|us|them|their|any|all|until|till|through|between|during|after|before|
      if|when|which|while|then|there|here|up|out|both|also|currently|presently|time|period|week|
      weeks|day|days|month|possible|soon|promptly|shortly|quickly|otherwise|immediate|
      immediately|urgent|urgently|urgency|matter|matters|request|requests|question|questions|
      issue|issues|inquiry|enquiry|message|messages|email|emails|e-mail|e-mails|mail|voicemail|
      inbox|phone|telephone|mobile|cell|number|tel|fax|extension|ext|office|offices|vacation|
      holiday|holidays|leave|absence|away|return|returning|back|beginning|starting|colleague|
      colleagues|assistant|team|manager|department|support|service|services|customer|desk|
      assistance|assist|help|need|require|required|attention|contact|please|kindly|access|
      limited|available|respond|reply|response|answer|feel|free|business|working|hours|hour|
      monday|able|via|regarding|general|other|regular|am|pm|automatic|automated|automatically|
      received|receipt|case|ticket|reference|everyone|still|yet|bit|moment|now|just|really|very|
      internally|it's|that's|sir|madam|mr|mrs|ms|get|let|know|two|three|four|five|one|ten|per|
      annual|late|within|early|information|below|provide|handling|needs|another|related|account|
      person|directly|instead|throughout|including|handle|same
    `),
  },
};
