import type { Step } from '../../lib/domain/step';

export const en: Readonly<Record<Step, string>> = {
  'ask-ahead': `Hi {client},

My calendar for {month} is beginning to fill. In {mentioned} you spoke of "{subject}".

Do you know a little more about when I could start? A rough idea is enough: then I keep that time for you and can do it well. If it moves, that is just as good to know.

Kind regards,
{me}`,

  reminder: `Hi {client},

I hope all is well with you. I wrote to you about "{subject}" on {since}, and I can imagine it slipped down the pile since.

How would you like to go on with this? A word or two will do: yes, later, or not quite like that. If your needs or your timing have moved, I am glad to think along, by phone too if that is easier. And a no is perfectly fine.

There is no hurry. If I know some time this week, I can keep room for it and do it properly.

Best wishes,
{me}`,

  'ask-for-a-date': `Hi {client},

Thank you for telling me that "{subject}" is still with you and your colleagues. Do take the time it needs.

Roughly when do you expect to know more? A guess to the nearest week is plenty. I will plan around it and leave you in peace until then.

If something from my side would make it easier, such as half a page to pass on, just say so and I will write it. And should the plan be off the table, that is good to know as well.

Kind regards,
{me}`,

  closure: `Hi {client},

I am coming back to "{subject}" one last time. My latest note was of {since}, and I quite understand if other things have come first.

Shall I treat this as closed for now? There is nothing you need to do: without word from you I will close it on my side in a week and give the time I kept to others.

If something in the proposal or in the way of working did not suit you, I would be glad to hear it and to look for what does. And if it comes up again later, one line is enough: I will take it on with the same care.

All the best,
{me}`,
};
