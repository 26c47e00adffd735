/** Everyday words beside a story about immunotherapy: adverts, teasers, the company's own business. */
import type { Passage } from './passage.ts';
import { LONG_STORY, SHORT_STORY } from './stories.ts';

export const besideTheSubject: readonly Passage[] = [
  {
    page: [
      'CAR-T cells gave Anna Berg two more years',
      'Her own T cells were taken, changed so that they find CD19, and given back.',
      'ADVERTISEMENT',
      'Find your next used CAR: no money down at any dealer in town.',
    ],
    marks: { 'CAR-T cells': 'car-t-cell', 'T cells': 't-cell', CD19: 'cd19' },
    never: ['used CAR'],
  },
  {
    page: [
      ...LONG_STORY,
      'MOST READ',
      'Best CAR insurance for young drivers',
      'Which electric CAR has the longest range?',
    ],
    marks: { 'CAR-T cells': 'car-t-cell', ICANS: 'icans' },
    never: ['CAR insurance', 'electric CAR'],
  },
  {
    page: [
      SHORT_STORY,
      'She left her car in the hospital garage and took the bus, because the car smelled of smoke.',
    ],
    marks: { pembrolizumab: 'pembrolizumab', 'PD-1 inhibitor': 'pd-1-inhibitor' },
    never: ['her car', 'the car'],
  },
  {
    page: [
      ...LONG_STORY,
      'More news',
      'Police open fire at checkpoint near the border',
      'Third soldier dies after checkpoint attack',
    ],
    never: ['checkpoint near', 'checkpoint attack'],
  },
  {
    page: [
      SHORT_STORY,
      'Gate B is closed. At the next checkpoint, show your bag to the guard before you go up to the ward.',
    ],
    never: ['checkpoint'],
  },
  {
    page: [
      ...LONG_STORY,
      'A second group trained a network on slides stained for PD-L1. Each model checkpoint was scored on 90 slides, and the last checkpoint won after 40 epochs of training.',
    ],
    never: ['model checkpoint', 'last checkpoint'],
  },
  {
    page: [
      ...LONG_STORY,
      'Runs on any OS with a browser: install our app on your computer and read the paper offline.',
    ],
    never: ['OS'],
  },
  {
    page: [
      ...LONG_STORY,
      'Jobs',
      'We look for an HR manager with three years of experience and a head of PR.',
    ],
    never: ['HR', 'PR'],
  },
  {
    page: [
      'Immatics to test its cell therapy in more cancers',
      'The T-cell receptor therapy aims at PRAME, a protein on melanoma cells. The company will hire 40 people, its HR staff said.',
    ],
    marks: { 'T-cell receptor therapy': 'tcr-t-cell-therapy', PRAME: 'prame' },
    never: ['HR staff'],
  },
  {
    page: [
      ...LONG_STORY,
      'WE THANK ALL PATIENTS, ALL NURSES AND ALL DONORS WHO MADE THIS LEUKEMIA STUDY POSSIBLE.',
    ],
    never: ['ALL PATIENTS', 'ALL NURSES', 'ALL DONORS'],
  },
  {
    page: [...LONG_STORY, 'ALL rights reserved. This includes ALL of the pictures.'],
    never: ['ALL rights', 'ALL of'],
  },
  {
    page: [SHORT_STORY, 'CART (0)', 'Add to CART', 'Checkout'],
    never: ['CART (0)', 'Add to CART'],
  },
  {
    page: [
      SHORT_STORY,
      'Comments',
      'Today on Reddit: TIL that melanoma can also start in the eye. Best TIL of the week!',
    ],
    never: ['TIL that', 'Best TIL'],
  },
  {
    page: [
      SHORT_STORY,
      'The court has not set a date for the trial of the former nurse. Her lawyer says that she has immunity as a witness.',
    ],
    never: ['trial of', 'immunity'],
  },
  {
    page: [
      SHORT_STORY,
      'Advisers from BCG say that the clinic could save a tenth of its costs. BCG has worked for nine hospitals.',
    ],
    never: ['BCG'],
  },
  {
    page: [
      SHORT_STORY,
      'Our babies in the region get BCG in the first week, because tuberculosis is common there.',
    ],
    never: ['BCG'],
  },
  {
    page: [
      SHORT_STORY,
      'The state senator, who represents much of IL-2, had kept her illness to herself. The congressional race in IL-2 is open now.',
    ],
    never: ['IL-2'],
  },
  {
    page: [
      SHORT_STORY,
      'His grandfather had flown an Il-2 in the war, a tank with wings, he told the nurse.',
    ],
    never: ['Il-2'],
  },
  {
    page: [SHORT_STORY, 'Her response to the letter was short. “Thank you,” it said, “and stay well.”'],
    never: ['response'],
  },
  {
    page: [SHORT_STORY, 'In response to the storm the clinic set up an emergency response team of four.'],
    never: ['response'],
  },
  {
    page: [
      SHORT_STORY,
      'The singer was back on stage in June. At this stage, she said, every concert is a gift.',
    ],
    never: ['stage'],
  },
  {
    page: [SHORT_STORY, 'With her left arm she held the child; the needle had gone into the other arm.'],
    never: ['left arm', 'other arm'],
  },
  {
    page: [SHORT_STORY, 'He rode his bike through the whole cycle lane network of the city that spring.'],
    never: ['cycle'],
  },
  {
    page: [
      SHORT_STORY,
      'A record label paid for the flight, and a clothing label made the shirts for the benefit run.',
    ],
    never: ['label'],
  },
  {
    page: [
      SHORT_STORY,
      'Your host tonight is the surgeon herself. Next week our host talks to a farmer about wine.',
    ],
    never: ['host'],
  },
  {
    page: [...LONG_STORY, 'Download the figure as a vector file (SVG) or as a bitmap.'],
    never: ['vector'],
  },
  {
    page: [
      ...LONG_STORY,
      'The analysis pipeline is on GitHub. Build it with one command; the data pipeline needs ten hours.',
    ],
    never: ['pipeline'],
  },
  {
    page: [
      SHORT_STORY,
      'Weight loss came to a plateau in the second month, and at the gym she could lift as much as before.',
    ],
    never: ['plateau'],
  },
  {
    page: [
      SHORT_STORY,
      'Newsletter: a new computer virus steals passwords. Update your antivirus software today.',
    ],
    never: ['virus'],
  },
  {
    page: [SHORT_STORY, 'Vaccine news', 'Measles is back: the MMR jab for toddlers is free until summer.'],
    never: ['MMR'],
  },
  {
    page: [
      ...LONG_STORY,
      'The pupils of grade 3 and grade 4 painted cards for the ward, their teacher says.',
    ],
    never: ['grade 3', 'grade 4'],
  },
  {
    page: [
      ...LONG_STORY,
      'The data are kept on a server with TLS 1.3 encryption; each certificate is renewed every month.',
    ],
    never: ['TLS'],
  },
  {
    page: [
      ...LONG_STORY,
      'We drew the trees with LightGBM; the GBM model with the smallest loss used gradient steps of 0.1.',
    ],
    never: ['GBM model'],
  },
  {
    page: [
      ...LONG_STORY,
      'The study was paid for by Boston foundations. AA meetings and a flight with AA were not.',
    ],
    never: ['AA meetings', 'with AA'],
  },
  {
    page: [...LONG_STORY, 'Values are the mean and SD. The SD of age was eleven years.'],
    never: ['SD'],
  },
  {
    page: [...LONG_STORY, 'A tumor that was ER-positive and PR-positive was no reason to stay out.'],
    never: ['PR-positive'],
  },
  {
    page: [
      ...LONG_STORY,
      'Those who had hormone receptor (HR) positive breast cancer before were let in after five years; HR status came from old files.',
    ],
    never: ['(HR)', 'HR status'],
  },
  {
    page: [
      ...LONG_STORY,
      'Kinase inhibitors that stop the cell cycle at the G2 checkpoint were not allowed. DNA damage sets off this checkpoint.',
    ],
    never: ['G2 checkpoint', 'this checkpoint'],
  },
  {
    page: [SHORT_STORY, 'A leak in the gas pipeline shut the drug maker’s plant for two days.'],
    never: ['pipeline'],
  },
  {
    page: [SHORT_STORY, 'Sports', 'NHL: Bruins win game five', 'Mets drop third game in a row'],
    never: ['NHL', 'Mets'],
  },
  {
    page: [SHORT_STORY, 'Weather', 'High temperature of 31 degrees, UV radiation strong at noon'],
    never: ['High temperature', 'radiation'],
  },
  {
    page: [
      SHORT_STORY,
      'Horoscope: Cancer people should treat themselves to a day off. Gemini, call your mother.',
    ],
    never: ['Cancer people'],
  },
  {
    page: [
      SHORT_STORY,
      'Write to info@melanoma-help.example.org or see https://www.example.org/immunotherapy/pd-1 for a list of centers.',
    ],
    never: ['info@melanoma-help.example.org', 'https://www.example.org/immunotherapy/pd-1'],
  },
  {
    page: [
      SHORT_STORY,
      'Nurses at the clinic are exhausted. Exhaustion, burnout and bad sleep are the rule on night shifts.',
    ],
    never: ['exhausted', 'Exhaustion'],
  },
  {
    page: [
      SHORT_STORY,
      'Her son, a hedge fund clerk, put it in his words: the odds were bad, but the IRR of hope is infinite.',
    ],
    never: ['IRR'],
  },
  {
    page: [
      ...LONG_STORY,
      'Correspondence: Dr. A. Til, Department of Blood Diseases. Conflicts: stock in Arm and in Host Hotels.',
    ],
    never: ['A. Til', 'Arm', 'Host Hotels'],
  },
  {
    page: [
      SHORT_STORY,
      'She was on the phone with her insurer for hours. The NICE lady, as she calls her, sorted it out in the end.',
    ],
    never: ['NICE'],
  },
];
