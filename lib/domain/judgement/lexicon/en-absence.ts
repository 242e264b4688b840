import type { Lexicon } from './lexicon';
import { list } from './phrase-list';

/** What English absence notices say, sentence by sentence. */
export const enAbsence: Lexicon = {
  language: 'en',
  phrases: {
    'text:filler': list(`
      client | clients | customers | partners | partner | folks | team | reader | sender |
      visitor | illness | sick
    `),
    'text:self-declared': list(`
      i will be out of the office starting * and will not return until |
      this is an automatic reply | this is an automatic response |
      this is an automatic message | this is an automatic confirmation |
      this is an automated reply | this is an automated response | this is an automated message |
      this is an automated email | this is an automated e-mail |
      this is an automated confirmation | this is an auto-reply | this is an autoreply |
      this is an auto reply | this is an auto-response | this message was automatically |
      this email was automatically | this is an automatically generated |
      this is a system generated | this is a system-generated | do not reply to this |
      do not respond to this | will be processed automatically
    `),
    'text:away': list(`
      i am * off | i'm * off | i am * ooo | i'm * ooo | i'm * on annual leave | i'm * out on |
      i am * out on | i am * out until | i'm * out until | i'm * on parental leave |
      i'm * on maternity leave | i am * on paternity leave | i am * on sick leave |
      i am * travelling | i am * traveling | i'm * travelling | i'm * traveling |
      i am * attending | i'm * attending | taking * time off | i'll be * on vacation |
      i'll be * on holiday | i'll be * on leave | i shall be * away | i only work | i work * to |
      i do not work on | i don't work on | my working days | office is * closed |
      offices are * closed | i have limited | i am * out today | i'm * out today |
      not be in the office | not in the office | i am * unavailable | i'm * unavailable |
      i will be * unavailable | i will be * off | i am not at work | i will be out | due to illness | i am at a * this week | i'm at a * this week | closed from |
      i am * ill | i'm * ill | i am * sick | i'm * sick
    `),
    'text:back': list(`
      be back | back on | back in the office | back at work | returning on | returning to |
      will return | i return | shall return | not return | not be back | will reopen | reopens |
      back at my desk | available again | returning | return to the office | back from |
      when we reopen | back at my desk monday | read mail again
    `),
    'text:access': list(`
      limited access | no access | intermittent access | without access | little access |
      sporadic access | not have access | not checking * email | not checking * emails |
      won't be checking | not be checking | checking * email * infrequently | checking email |
      not be forwarded | not be read | not read | delayed response | response may be delayed |
      responses may be delayed | replies may be delayed | delay in my response |
      delay in my reply | slower than usual | slow to respond | periodically check |
      checking messages | limited email | not monitoring | not be monitoring |
      will not have access | may not be able to respond | unable to respond | unable to reply |
      not monitored | can't say when i will be able | not able to read | unable to read
    `),
    'text:urgent': list(`
      urgent matters | urgent enquiries | urgent inquiries | anything urgent | something urgent |
      emergencies | in an emergency | in case of emergency | if urgent | if it is urgent |
      if it's urgent | is urgent | need immediate | immediate assistance | requires immediate |
      require immediate | immediate attention | in the meantime | in my absence |
      during my absence | while i am away | while i'm away | while i am out | while i'm out |
      during this time | if you need assistance | if you require assistance | urgently |
      need something sooner | cannot wait | can't wait | requires * attention
    `),
    'text:on-return': list(`
      on my return | upon my return | after my return | when i return | when i am back |
      when i'm back | once i am back | once i'm back | as soon as i am back |
      as soon as i'm back | once i return | get back to you * as soon as |
      respond to your message | respond to your email | reply to your message |
      reply to your email | answer your message | answer your email | respond * upon * return
    `),
    'text:cover': list(`
      please contact | please call | please email | please e-mail | please reach out to |
      reach out to | covering for me | covering my | cover for me | my replacement |
      please direct | please get in touch with | can be reached | please ask for |
      will be covering | ring the | call the | will be able to help | contact |
      will also be available | call | kindly write to | please write to | is taking over |
      has taken over | taken over by
    `),
    'text:automatic': list(`
      automatic confirmation | automatic response | automated response | auto-response |
      you have reached the mailbox | out of office message | out-of-office message |
      out of office reply 
    `),
    'text:gone': list(`
      i no longer work | i am no longer with | i'm no longer with | i am no longer working |
      i am no longer employed | i'm no longer employed | is no longer with |
      no longer works for | no longer works at | no longer works here | no longer work here |
      no longer work for | no longer work at | is no longer employed | is no longer working |
      has left the company | has left the organisation | has left the organization |
      have left the company | left the company |
      left the organisation | left the organization | no longer part of |
      mailbox is no longer in use | email address is no longer in use |
      address is no longer active | mailbox is no longer active | account is no longer active | last day at | my last day | i have retired | i am retired |
      has retired | i am retiring | no longer monitored * left | has moved on from
    `),
    'text:received': list(`
      has been received | we received your | we have received | received your email |
      received your message | received your request | received your enquiry |
      received your inquiry | got your message | thanks for contacting |
      thank you for contacting | thanks for reaching out | thank you for reaching out |
      ticket has been created | has been created for your | enquiry has arrived |
      inquiry has arrived | this is to confirm | thanks for your message |
      thank you for your message | thanks for your email | thank you for your email |
      thanks for getting in touch | thank you for getting in touch
    `),
    'text:answer-time': list(`
      within * hours | within * days | within * day | within * business | within * working |
      being reviewed | aim to reply | aim to respond | respond as soon as possible |
      will respond within | will get back to you within | get back to you within |
      will reply within
    `),
    'text:thanks-for-message': list(`
      thanks for reaching out | thank you for reaching out | thanks for your note |
      thank you for your note
    `),
    'text:case-number': list(`your request # | your request (# | ticket # | case # | reference #`),
    'text:turn-to-matter': list(`
      but | so | however we | although | though | except | let's | let us | i'll send | i will send |
      i've | i have | please send | we have to | i read | he will | she will | before that |
      go on | go ahead | i was | we were | i'm handling
    `),
    'text:matter': list(`
      quote | proposal | draft | drafts | design | designs | contract | budget | invoice | launch |
      version | files | file | proof | proofs | mock-up | mockup | logo | website | site | price |
      presentation | deadline | project | agreement | schedule | estimate | brochure | photos |
      call on | meeting
    `),
    'text:farewell': list(`
      thanks | thank you | many thanks | thank you very much | thanks very much | thanks a lot |
      thanks so much | thank you so much | cheers | you're welcome | you are welcome |
      my pleasure | no worries | bye | goodbye | see you | see you then | see you soon |
      see you tomorrow | see you on monday | see you on tuesday | see you on wednesday |
      see you on thursday | see you on friday | have a nice day | have a good day |
      have a great day | have a good weekend | have a great weekend | have a nice weekend |
      enjoy your weekend | talk soon | much appreciated | thanks for all your help |
      thanks for everything | enjoy your break | enjoy your holiday | have a lovely * weekend |
      have a lovely day
    `),
    'text:unsubscribe': list(`
      unsubscribe | opt out of these | manage your preferences | no longer wish to receive | stop receiving
    `),
    'text:newsletter': list(`
      view this * in your browser | view in browser | view online | view it in your browser |
      you are receiving this * because | you're receiving this * because | this newsletter |
      our newsletter | update your preferences | email preferences | you receive this * because |
      you received this * because `),
    'text:undelivered': list(`
      original mail as follows | duplicated message-id in | ignored not member article |
      your mail sent on | bouncetype | following addresses had delivery problems |
      following addresses had delivery errors | following addresses had permanent fatal errors |
      following address failed | following addresses failed | following address(es) failed |
      your message could not be delivered to | your message was not delivered to |
      your message wasn't delivered to | your message couldn't be delivered |
      your message did not reach | delivery to the following recipient failed |
      delivery to the following recipients failed | delivery to these recipients |
      wasn't able to deliver your message | unable to deliver your message |
      could not deliver your message | email account that you tried to reach |
      undelivered message follows | returned message below | error sending your mail
    `),
    'text:complaint': list(`
      this is an email abuse report | abuse report for an email message |
      email abuse complaint | this is an opt-out report | authentication-failure report
    `),
  },
};
