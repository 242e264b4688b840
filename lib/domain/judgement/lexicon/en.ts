import type { Lexicon } from './lexicon';
import { list } from './phrase-list';

export const en: Lexicon = {
  language: 'en',
  phrases: {
    'subject:auto-reply': list(`
      automatic reply | automatic response | automated reply | automated response | auto-reply |
      autoreply | auto reply | auto response | auto-response | autoresponse |
      out of office autoreply | out of office auto-reply | out of office reply |
      out of office automatic reply
    `),
    'subject:away': list(`
      out of office | out of the office | out-of-office | ooo | auto | on vacation | on holiday |
      on annual leave | annual leave | away from office | away from the office | parental leave |
      maternity leave | paternity leave
    `),
    'subject:receipt': list(`
      read: | not read: | read receipt | we have received your | we received your |
      thank you for contacting | thanks for contacting
    `),
    'subject:report': list(`
      delivered: | relayed: | delivery status notification (relay) |
      delivery status notification (success) | mail delivery status report |
      undeliverable: message relayed | successful mail delivery report
    `),
    'subject:bounce': list(`
      undeliverable | undelivered mail | undelivered | delivery status notification (failure) |
      delivery status notification: failed | delivery status notification: error |
      delivery notification: delivery has failed | delivery failure | mail delivery failed |
      mail delivery failure | mail failure | mail system error | message delivery has failed |
      message not delivered | returned mail | failure notice | failure delivery |
      failed delivery | postmaster notify | mail could not be delivered |
      message could not be delivered | sorry, your message could not be delivered |
      there was an error sending your mail | notice: mail delivery status |
      error(s) in forwarding or filtering | permanent delivery failure | delivery_failure |
      email delivery failed | email bounce | bounce] | loop alert: | loop back warning: | ignored not member article |
      reject mail from |
      considered unsolicited bulk email | [postmaster] email delivery failure |
      email delivery failure
    `),
    'subject:delay': list(`
      delivery status notification (delay) |
      delivery status notification (mail delivery delayed) |
      delivery status notification: delayed | delivery delayed | delayed mail | delayed: |
      warning: message delayed | warning: could not send message | warning--could not send mail |
      message delayed
    `),
    'subject:calendar': list(`
      accepted: | declined: | tentative: | tentatively accepted: | canceled: | cancelled: |
      canceled event: | cancelled event: | new time proposed: | proposed new time:
    `),
    'subject:invitation': list(`invitation: | updated invitation: | meeting forward notification:`),
    'text:bounce': list(`
      address not found | user unknown | unknown user | mailbox unavailable | mailbox full |
      no such user | does not exist | could not be delivered | was not delivered |
      wasn't delivered | couldn't be delivered | did not reach * recipient |
      did not reach * recipients | permanent error | permanent failure |
      delivery to the following
    `),
    'text:delay': list(`
      warning message only | do not need to resend | no need to resend |
      temporary problem delivering | will * be retried | still being retried | has been delayed |
      not yet been delivered | will retry | will keep trying
    `),
    'text:automatic': list(`
      this is an automatic | this is an automated | this is an auto-reply | this is an autoreply |
      this message was automatically | automatically generated | do not reply to this |
      this mailbox is not monitored
    `),
    'text:away': list(`
      i am * out of the office | i am * out of office | i am * away | i am * on vacation |
      i am * on holiday | i am * on leave | i am * on annual leave | i am * on parental leave |
      i am * on maternity leave | i'm * out of the office | i'm * out of office | i'm * away |
      i'm * on vacation | i'm * on holiday | i'm * on leave | i will be * out of the office |
      i will be * out of office | i will be * away | i will be * on vacation |
      i will be * on holiday | i will be * on leave | i'll be * out of the office |
      i'll be * out of office | i'll be * away | i shall be out of the office |
      i will be traveling | i will be travelling | our office is * closed |
      our offices are * closed | we are * closed
    `),
    'text:thanks-for-message': list(`
      thank you for your message | thank you for your mail | thank you for your email |
      thank you for your e-mail | thanks for your message | thanks for your mail |
      thanks for your email | thanks for your e-mail | thank you for contacting |
      thanks for contacting
    `),
    'text:urgent': list(`
      urgent | urgently | immediate assistance | immediate attention | immediate help |
      in my absence | during my absence | in case of emergency | in an emergency |
      limited access to * email | limited access to * e-mail | intermittent access to * email |
      intermittent access to * e-mail
    `),
    'text:on-return': list(`
      respond to your * return | reply to your * return | answer your * return |
      respond upon my return | respond on my return | reply upon my return |
      respond when i return | reply when i return | get back to you * return
    `),
    'text:received': list(`
      received your message | received your email | received your e-mail | received your request |
      received your inquiry | received your enquiry | your message has been received |
      your request has been received | thank you for contacting | thanks for contacting
    `),
    'text:answer-time': list(`
      within * business days | within * working days | within * business day |
      within * working day | within * hours | get back to you within | respond within |
      reply within | as soon as possible
    `),
    'text:case-number': list(`
      ticket number | ticket id | case number | reference number | request number
    `),
    'text:calendar': list(`
      entry: appointment | chairperson: | has accepted this invitation |
      has declined this invitation | has accepted the invitation | has declined the invitation |
      has replied maybe | invitation from google calendar | calendar entry |
      this event has been changed | this event has been canceled |
      this event has been cancelled | this event has been updated |
      you are receiving this * calendar | view * on google calendar | appointment * cancelled |
      appointment * canceled | meeting * cancelled | meeting * canceled |
      has invited you to the following event
    `),
    'text:decision': list(`
      fine | good | great | perfect | ok | okay | start | proceed | love | like | lovely | wonderful |
      beautiful |       yes | no | approved | agreed | go ahead | confirmed | we decided | we have decided |
      unfortunately | not interested | not moving forward | not going ahead | signed | attached |
      here is | here are
    `),
    'text:when': list(`
      monday | tuesday | wednesday | thursday | friday | saturday | sunday | january | february |
      march | april | in may | june | july | august | september | october | november | december |
      today | tomorrow | tonight | next week | next month | end of the week | end of week |
      after the summer | after the holidays
    `),
    'text:greeting': list(`happy monday | happy friday | nice weekend | thank you for today`),
    'text:idle-question': list(`
      right | ok | okay | questions | any questions | urgent | how are you | how are you doing |
      how are things | how's it going
    `),
    'own:closer': list(`
      thanks | thank you | thx | many thanks | cheers | great | perfect | excellent | wonderful |
      sounds good | all good | got it | noted | received | will do | no problem | no worries |
      you're welcome | you are welcome | my pleasure | bye | see you | see you then |
      see you soon | see you on monday | see you on tuesday | see you on wednesday |
      see you on thursday | see you on friday | have a * weekend | have a * day |
      have a * evening | enjoy your * weekend | enjoy your * holiday | talk soon |
      much appreciated | agreed
    `),
    'own:request': list(`
      please | in advance | could you | can you | would you | will you | let me know |
      let us know | look forward to * hearing | looking forward to * hearing |
      look forward to your | looking forward to your | hear from you | your thoughts |
      what you think | waiting for your | send me | get back to me | confirm | feedback |
      i wonder | wondering
    `),
    'own:hand-over': list(`attached | attachment | enclosed | here is | here's | here are`),
    'own:sign-off': list(`
      yours sincerely | yours faithfully | yours truly | sincerely yours |
      regards | best | kind regards | best regards | warm regards | best wishes | sincerely |
      cheers | thanks | thank you | many thanks | all the best
    `),
  },
};
