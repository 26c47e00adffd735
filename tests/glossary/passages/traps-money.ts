/** Consultants, banks, insurance, offices, shares: pages with nothing to mark, or with a drug's name only. */
import type { Passage } from './passage.ts';

export const trapsMoney: readonly Passage[] = [
  {
    page: [
      'Consultants from BCG and two rivals advised the ministry. BCG billed by the day, the auditors found.',
    ],
    silent: true,
  },
  {
    page: [
      'In the BCG matrix a dog has a small share of a slow market. Most firms keep a dog or two for years.',
    ],
    silent: true,
  },
  {
    page: [
      'She left BCG as a partner at 38 and opened a bakery. Friends from BCG still order the rye bread.',
    ],
    silent: true,
  },
  {
    page: [
      'The hazard ratio for a lapsed policy was 1.4 (95% CI 1.2 to 1.6) among customers who had moved house, the actuaries wrote.',
    ],
    silent: true,
  },
  {
    page: [
      'Survival of start-ups: we follow 3,000 firms from the day of founding.',
      'Median survival was 4.1 years. For founders with a partner the hazard ratio was 0.8; the survival curve has a long flat tail.',
    ],
    silent: true,
  },
  {
    page: ['HR wants the time sheets by noon. Ask HR, not your manager, if a day is missing.'],
    silent: true,
  },
  {
    page: ['The bank paid a fine for gaps in its AML checks; the head of AML left in spring.'],
    silent: true,
  },
  {
    page: ['The CAR of the lender rose to 15 percent, well above what the central bank asks for.'],
    silent: true,
  },
  {
    page: ['Shares of Iovance rose 12 percent after hours. Traders put it down to short covering.'],
    silent: true,
  },
  {
    page: [
      'BioNTech and Moderna slid with the wider market, while Checkpoint Therapeutics doubled in a week.',
    ],
    silent: true,
  },
  {
    page: [
      'ALK shares gained after the allergy firm raised its outlook; analysts point to tablets against hay fever.',
    ],
    silent: true,
  },
  {
    page: [
      'Arm rose, Nvidia fell. The label of a bubble no longer scares anyone in the pipeline of new listings.',
    ],
    silent: true,
  },
  {
    page: ['Prices rose again: CPI was up 0.4 percent, and the median house costs nine incomes.'],
    silent: true,
  },
  {
    page: [
      'A bridging loan covers the weeks between sale and purchase. Consolidation of older debt may be cheaper.',
    ],
    silent: true,
  },
  {
    page: [
      'The gas pipeline is back in service. Maintenance of the second line has been put off until the next cycle.',
    ],
    silent: true,
  },
  {
    page: [
      'Our PR agency wants one message for all markets. Good PR is cheap, bad PR costs a brand for years.',
    ],
    silent: true,
  },
  {
    page: [
      'The response rate of the customer survey was 22 percent. Non-responders got a second email with a voucher.',
    ],
    silent: true,
  },
  {
    page: [
      'A weak dollar gives exporters a second line of defense. The first line of support is the price of oil.',
    ],
    silent: true,
  },
  {
    page: [
      'She took early access to her pension. Her life expectancy, the fund reckoned, was another 24 years.',
    ],
    silent: true,
  },
  {
    page: ['Sellers on the platform pay 8 percent. AE and DFS both left it in the same quarter.'],
    silent: true,
  },
  {
    page: [
      'Merck closed higher after a strong quarter, with sales of Keytruda up 9 percent. The HR chief will retire in June.',
    ],
    marks: { Keytruda: 'pembrolizumab' },
    never: ['HR chief'],
  },
  {
    page: [
      'Pfizer said it would cut 500 jobs and sell its stake in the joint venture; the pipeline stays as it is.',
    ],
    silent: true,
  },
  {
    page: [
      'On the stock market, herd immunity against bad news is high. A toxic mix of debt and hope drives the index.',
    ],
    silent: true,
  },
  {
    page: ['The IRR of the fund was 11 percent. BSC, its oldest holding, was sold at a loss.'],
    silent: true,
  },
];
