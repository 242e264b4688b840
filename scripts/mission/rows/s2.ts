import type { MissionDocument } from '../row';

export const ABOUT_NETWORKS: MissionDocument = {
  id: 'S2',
  about: 'keeping relations warm',
  rows: [
    {
      id: 'S2-01',
      kind: 'RULE',
      gist: 'nobody behind you',
      feature: 'The playbook page, and the text that asks a colleague.',
    },
    {
      id: 'S2-02',
      kind: 'RULE',
      gist: 'share what goes well too',
      feature: 'The overview in the options shows who came back, and what followed.',
    },
    {
      id: 'S2-03',
      kind: 'CAP',
      gist: 'a varied network',
      feature:
        'A relation for each person under People in the options, with the last contact of each.',
    },
    {
      id: 'S2-04',
      kind: 'CAP/TPL',
      gist: 'ask a fellow freelancer',
      feature:
        'The text “ask a colleague”, and a summary of the case without a name, copied from the client’s page.',
    },
    {
      id: 'S2-05',
      kind: 'RULE',
      gist: 'people to call, and who may call you',
      feature:
        'A note on a person’s page, once or every so many months, brings them back to mind in the popup.',
    },
    {
      id: 'S2-06',
      kind: 'CAP',
      gist: 'from one job to the next',
      feature:
        'A checklist for the end of a job on the client’s page; the overview lists past clients to get in touch with.',
    },
    {
      id: 'S2-07',
      kind: 'RULE',
      gist: 'telling it makes it clear',
      feature: 'Private notes on each client’s page.',
    },
    {
      id: 'S2-08',
      kind: 'CAP',
      gist: 'clients who fit',
      feature: 'A private note of how well they fit, read where the user wonders whether to go on.',
    },
    {
      id: 'S2-09',
      kind: 'CAP/TPL',
      gist: 'ask around about a client',
      feature: 'The text “reference” to a colleague; there is no list that anybody else sees.',
    },
    {
      id: 'S2-10',
      kind: 'CAP',
      gist: 'go to what they organise',
      feature: 'A dated note on the client’s page is told in the popup on its day.',
    },
    {
      id: 'S2-11',
      kind: 'CAP/TPL',
      gist: 'interest without an ask',
      feature:
        'Past clients without contact are listed in the overview, with one text that asks nothing, and then rest.',
    },
    {
      id: 'S2-12',
      kind: 'CAP',
      gist: 'kept relations bring work',
      feature: 'The overview ranks whom to greet, and shows about which work they wrote since.',
    },
    {
      id: 'S2-13',
      kind: 'CAP/TPL',
      gist: 'pass work on',
      feature: 'The text “decline” offers a colleague, in the reply.',
    },
    {
      id: 'S2-14',
      kind: 'CAP',
      gist: 'coffee or a walk',
      feature: 'The text “coffee”, and meetings logged like calls.',
    },
    {
      id: 'S2-15',
      kind: 'CAP',
      gist: 'other channels',
      feature:
        'A contact is logged with its channel, and a link can stand in a note; nothing is read from other services.',
    },
    {
      id: 'S2-16',
      kind: 'RULE',
      gist: 'calm in doubt about work',
      feature: 'The chance of an answer and the user’s own shares, with their number of cases.',
    },
    {
      id: 'S2-17',
      kind: 'RULE',
      gist: 'step away',
      feature:
        'Pause everything until a date, in the options; nothing is offered or counted meanwhile.',
    },
    {
      id: 'S2-18',
      kind: 'RULE',
      gist: 'invest in the network',
      feature: 'The overview shows the relations kept warm.',
    },
  ],
};
