import type { MissionDocument } from '../row';

export const ABOUT_ENGAGEMENT: MissionDocument = {
  id: 'S3',
  about: 'working together for longer',
  rows: [
    {
      id: 'S3-01',
      kind: 'CAP',
      gist: 'many freelancers in Flanders',
      feature: 'Belgian words in the Dutch texts for Belgian readers, and Belgian public holidays.',
    },
    {
      id: 'S3-02',
      kind: 'SIT',
      gist: 'treated as an outsider, hardly any contact',
      feature:
        'The client’s page says after eight weeks of mail without a logged talk that a call may help; the playbook page leads to the texts that propose one.',
    },
    {
      id: 'S3-03',
      kind: 'CAP',
      gist: 'an address at the client',
      feature:
        'Several mailboxes, and further own addresses in the options, whichever a mail was sent from.',
    },
    {
      id: 'S3-04',
      kind: 'CAP/TPL',
      gist: 'thrown in at the deep end',
      feature: 'The text “on-boarding”, and its questions as a checklist on the client’s page.',
    },
    {
      id: 'S3-05',
      kind: 'CAP/TPL',
      gist: 'no proper ending',
      feature: 'The text “off-boarding” for a new mail.',
    },
    {
      id: 'S3-06',
      kind: 'CAP',
      gist: 'keeping people for a renewal',
      feature: 'The end of a contract on the client’s page is told in the popup weeks before.',
    },
    {
      id: 'S3-07',
      kind: 'CAP',
      gist: 'one manager, and who stands in',
      feature:
        'Who takes over from somebody who left is kept in one click in the thread, with a text to write to them.',
      onPages: true,
    },
    {
      id: 'S3-08',
      kind: 'CAP',
      gist: 'colleagues belong to it',
      feature: 'An answer by a colleague of the client counts as heard from.',
    },
    {
      id: 'S3-09',
      kind: 'CAP/TPL',
      gist: 'three months, and again three months',
      feature:
        'End and cycle of a contract on the client’s page, told six, four and two weeks before until the user says it is settled, with the text “renewal”.',
    },
    {
      id: 'S3-10',
      kind: 'RULE',
      gist: 'engagement pays',
      feature: 'The advice is that of the playbook page; no figure is borrowed for it.',
    },
    {
      id: 'S3-11',
      kind: 'RULE',
      gist: 'respect for all alike',
      feature:
        'Every text of the playbook is in order for the guard, and speaks to everybody alike.',
    },
    {
      id: 'S3-12',
      kind: 'TPL',
      gist: 'a good ending makes ambassadors',
      feature: 'The text “off-boarding” asks for a few words to show to others.',
    },
    {
      id: 'S3-13',
      kind: 'TPL',
      gist: 'growing in the work',
      feature: 'The text “development”, and a note that comes back every six months.',
    },
    {
      id: 'S3-14',
      kind: 'TPL',
      gist: 'belonging to the team',
      feature: 'The text “keep me posted”.',
    },
    {
      id: 'S3-15',
      kind: 'CAP/TPL',
      gist: 'what the work is for',
      feature:
        '“Kick-off” asks for the goal; noted on the client’s page it is used in later texts.',
    },
    {
      id: 'S3-16',
      kind: 'RULE',
      gist: 'better talk within the team',
      feature: 'The text “status update”, and a note that comes back as often as one likes.',
    },
    {
      id: 'S3-17',
      kind: 'RULE',
      gist: 'no sex and no age',
      feature: 'Salutations and texts are neutral as to sex and age, in four languages.',
    },
  ],
};
