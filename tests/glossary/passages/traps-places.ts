/** Checkpoints on roads, warplanes, voting districts, courts: pages with nothing to mark. */
import type { Passage } from './passage.ts';

export const trapsPlaces: readonly Passage[] = [
  {
    page: [
      'Soldiers turned the family back at the checkpoint. A second checkpoint, on the bridge, stayed closed all day.',
    ],
    silent: true,
  },
  {
    page: ['Deputies will run a sobriety checkpoint on the county road on Friday night, the sheriff said.'],
    silent: true,
  },
  {
    page: ['At the security checkpoint, put laptops into a tray. Two checkpoint lanes are open before six.'],
    silent: true,
  },
  {
    page: [
      'Runners must pass the checkpoint at kilometer 30 within four hours. Water and bananas are handed out there.',
    ],
    silent: true,
  },
  {
    page: ['Every child in Berlin knows where Checkpoint Charlie stood, and where the best kebab is now.'],
    silent: true,
  },
  {
    page: [
      'The Il-2 flew low over the columns, its armor shrugging off rifle fire. More Il-2s were built than any other warplane.',
    ],
    silent: true,
  },
  {
    page: [
      'IL-2 STURMOVIK: A FLYING TANK',
      'Pilots of the IL-2 sat behind five centimeters of glass; gunners of the first series had none.',
    ],
    silent: true,
  },
  {
    page: [
      'Work on the Il-10 began while the Il-2 was still rolling off the line. The Il-6 never went into production.',
    ],
    silent: true,
  },
  {
    page: ['Voters in IL-2 chose a new congresswoman, while IL-6 and IL-15 stayed with the old names.'],
    silent: true,
  },
  {
    page: ['The map splits the suburbs: half of them go to IL-11, the rest join the farm towns of IL-15.'],
    silent: true,
  },
  {
    page: [
      'The judges held that a governor has no immunity for acts in private life. The trial can go ahead in May.',
    ],
    silent: true,
  },
  {
    page: ['In exchange for immunity the bookkeeper told the jury about the second set of accounts.'],
    silent: true,
  },
  {
    page: [
      'Diplomatic immunity covers parking tickets too. The embassy paid none of its 1,200 fines last year.',
    ],
    silent: true,
  },
  {
    page: [
      'The trial entered its second phase on Monday. The court heard the control tower staff, then the only survivor.',
    ],
    silent: true,
  },
  {
    page: ['PD officers closed the ramp for two hours. PD asks drivers with dashcam videos to come forward.'],
    silent: true,
  },
  {
    page: ['CPS lost the file of the child twice, the report says, and the court did not ask for it.'],
    silent: true,
  },
  {
    page: ['His lawyers asked for remission of the fine, and for a new trial because of a juror’s posts.'],
    silent: true,
  },
  {
    page: [
      'Drive along the coast from San Juan, PR, and you pass three lighthouses. The CR of the north coast is Route 2.',
    ],
    silent: true,
  },
  {
    page: [
      'Graft brought down two mayors in the port city. A new body is to control who gets building permits.',
    ],
    silent: true,
  },
  {
    page: ['From Hartford, CT, take the train toward New Haven; the DC line stops there as well.'],
    silent: true,
  },
  {
    page: [
      'The plateau lies at 4,500 meters. In its dry center the radiation of the sun is strong enough to crack paint.',
    ],
    silent: true,
  },
  {
    page: [
      'Temporary status ends in June. Lawyers for TPS holders want the court to stop the agency before that.',
    ],
    silent: true,
  },
  {
    page: [
      'The truckers kept up their checkpoint blockade for a fourth day. Police broke the checkpoint blockade at noon.',
    ],
    silent: true,
  },
];
