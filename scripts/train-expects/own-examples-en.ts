export const EN_ASKS = `
Could you send me the final logo by Thursday?
Please have a look at the attached quote and let me know what you think.
Attached is the invoice for the second milestone, payable within 14 days.
Here is the first draft of the brochure for your review.
Shall we plan a call for next week?
I still need the texts for the About page before I can go on.
What would suit you better, Monday or Wednesday?
Once you approve the proposal I can start right away.
Let me know if the new date works for you.
Would it be possible to get access to the hosting account?
I am waiting for your feedback on the second concept.
How about we move the launch to the first of June?
Did you get a chance to look at the contract?
We need a decision on the colours this week.
If you could sign the agreement and send it back, that would be great.
Just checking whether my last mail reached you.
The payment for March has not come in yet; can you check?
I look forward to hearing from you.
Who will be my contact while Noor is on leave?
I get an error when I open the file you sent.
`;

export const EN_TELLS = `
Thanks for the quick reply, that is clear.
The homepage is live since this morning.
I will send you the invoice at the end of the month.
Just so you know, I am out on Friday.
FYI, the domain was renewed for another year.
As discussed I have changed the header.
No need to reply, this is only for your records.
If you have any questions, feel free to call.
It was nice to meet you all yesterday.
I have received the files, thanks.
We finished the migration and everything works.
See you on Tuesday at ten.
Great, I will get started tomorrow.
The meeting went well and they liked the concept.
I added your remarks to the document.
You will hear from me next week.
That sounds good to me.
Have a lovely weekend!
The new version is a lot faster than the old one.
Payment received, thank you.
`;
