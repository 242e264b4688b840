import type { DemoThread } from './letter';

const camille = { name: 'Camille Roussel', email: 'camille@atelierlune.example' };
const antoine = { name: 'Antoine Mercier', email: 'antoine@lesruchesdumidi.example' };
const solene = { name: 'Solène Girard', email: 's.girard@festivaldesquais.example' };
const mathieu = { name: 'Mathieu Faure', email: 'mathieu@fromagerieduport.example' };
const ines = { name: 'Inès Lambert', email: 'ines@librairiedupont.example' };
const pauline = { name: 'Pauline Noël', email: 'pauline@maisonverte.example' };
const hugo = { name: 'Hugo Petit', email: 'hugo@maisonverte.example' };
const odile = { name: 'Odile Chevalier', email: 'odile@theatredelacour.example' };

export const FRENCH_THREADS: readonly DemoThread[] = [
  {
    id: 'fr-devis-ceramique',
    subject: 'Devis pour votre identité visuelle',
    language: 'fr',
    situation: 'a quote gone quiet',
    silent: true,
    people: [camille],
    letters: [
      {
        daysAgo: 12,
        at: '09:50',
        text: 'Bonjour Camille,\n\nVoici le devis pour le logo, les étiquettes et le petit catalogue de la collection d’hiver. Est-ce que cela correspond à ce que vous aviez en tête ?\n\nBien à vous,\nNora',
      },
    ],
  },
  {
    id: 'fr-ruches-relance',
    subject: 'Étiquettes de miel : deux pistes',
    language: 'fr',
    situation: 'a reminder sent, and quiet again',
    silent: true,
    people: [antoine],
    letters: [
      {
        daysAgo: 30,
        at: '11:30',
        text: 'Bonjour Antoine,\n\nVous trouverez ci-joint les deux pistes pour les étiquettes. Laquelle préférez-vous ?\n\nBien cordialement,\nNora',
      },
      {
        daysAgo: 19,
        at: '10:10',
        text: 'Bonjour Antoine,\n\nJe me permets de revenir vers vous : avez-vous pu regarder les deux pistes ?\n\nBonne récolte,\nNora',
      },
    ],
  },
  {
    id: 'fr-festival-affiche',
    subject: 'Affiche du Festival des Quais',
    language: 'fr',
    situation: 'a holding reply, and then nothing',
    silent: true,
    people: [solene],
    letters: [
      {
        daysAgo: 20,
        at: '14:00',
        text: 'Bonjour Solène,\n\nPouvez-vous me confirmer la liste des partenaires à faire figurer sur l’affiche ?\n\nNora',
      },
      {
        from: solene,
        daysAgo: 19,
        at: '17:35',
        text: 'Bonjour Nora,\n\nBien reçu, merci. Je vois cela avec l’équipe et je reviens vers vous dès que possible.\n\nSolène',
      },
    ],
  },
  {
    id: 'fr-fromagerie-carte',
    subject: 'Carte de fidélité',
    language: 'fr',
    situation: 'answered: it is my turn',
    silent: false,
    people: [mathieu],
    letters: [
      {
        daysAgo: 8,
        at: '15:20',
        text: 'Bonjour Mathieu,\n\nVoulez-vous dix cases ou douze sur la carte ?\n\nNora',
      },
      {
        from: mathieu,
        daysAgo: 6,
        at: '09:05',
        text: 'Bonjour Nora,\n\nDix cases, la onzième portion est offerte. Vous pouvez lancer l’impression de 500 cartes.\n\nMathieu',
      },
    ],
  },
  {
    id: 'fr-librairie-merci',
    subject: 'Marque-pages',
    language: 'fr',
    situation: 'my own thanks close it',
    silent: false,
    people: [ines],
    letters: [
      {
        from: ines,
        daysAgo: 14,
        at: '18:15',
        text: 'Les marque-pages sont arrivés, les clients les adorent déjà. Le virement est parti ce matin.\n\nInès',
      },
      {
        daysAgo: 13,
        at: '08:45',
        text: 'Quelle bonne nouvelle ! Merci beaucoup, Inès, et à une prochaine fois.\n\nNora',
      },
    ],
  },
  {
    id: 'fr-maisonverte-collegue',
    subject: 'Photos pour la brochure',
    language: 'fr',
    situation: 'a colleague answered',
    silent: false,
    people: [pauline, hugo],
    letters: [
      {
        daysAgo: 15,
        at: '10:55',
        to: [pauline],
        text: 'Bonjour Pauline,\n\nQui peut me fournir les photos de la serre en haute définition ?\n\nNora',
      },
      {
        from: hugo,
        daysAgo: 14,
        at: '12:12',
        cc: [pauline],
        text: 'Bonjour Nora,\n\nC’est moi qui m’occupe des photos. Elles sont dans le dossier partagé depuis ce matin.\n\nHugo',
      },
    ],
  },
  {
    id: 'fr-theatre-absence',
    subject: 'Programme de la saison',
    language: 'fr',
    situation: 'an auto-reply: still away',
    silent: false,
    people: [odile],
    letters: [
      {
        daysAgo: 9,
        at: '16:30',
        text: 'Bonjour Odile,\n\nLa couverture vous convient-elle dans ce bleu ?\n\nNora',
      },
      {
        from: odile,
        daysAgo: 9,
        at: '16:31',
        automatic: true,
        text: 'Merci pour votre message. Je suis absente du bureau jusqu’au 18 septembre 2026 inclus et je vous répondrai à mon retour. En cas d’urgence, vous pouvez appeler la billetterie.\n\nOdile Chevalier',
      },
    ],
  },
];
