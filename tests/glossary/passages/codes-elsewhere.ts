/** Short codes and names that mean something else, on pages far from medicine. */
import type { Passage } from './passage.ts';
import { SHORT_STORY } from './stories.ts';

export const codesElsewhere: readonly Passage[] = [
  { page: ['Serve each blina with sour cream. A blina should be no bigger than a coin.'], silent: true },
  {
    page: ['Durva grass is laid before the statue; three blades of durva stand for three gods.'],
    silent: true,
  },
  {
    page: [
      'The plasmid carries intron A of the viral promoter. Without intron A the signal is weaker by half.',
    ],
    silent: true,
  },
  { page: ['The lag-3 autocorrelation is small. For lag 3 and beyond we set it to zero.'], silent: true },
  {
    page: ['Tim 3, Anna 2: the children’s chess club has a new champion. White could have won with b7-h1.'],
    silent: true,
  },
  {
    page: ['Your eGFR was 54. An eGFR that stays under 60 for three months means that the kidneys are weak.'],
    silent: true,
  },
  {
    page: ['Drive into Moab from the north. Moab has two gas stations, and both close at ten.'],
    silent: true,
  },
  { page: ['Classic Car T-Shirts from 12 euros; every car T-shirt is printed in town.'], silent: true },
  { page: ['Formula One: HAAS rookie P2, MCLAREN P1. Lap 2 was the fastest for car 4.'], silent: true },
  {
    page: ['The part comes in three sizes: HR-1, HR-2 and SD-4. Order PD-7 for the older pump.'],
    silent: true,
  },
  { page: ['Route: bus IV to the opera, then line M3. Host families wait at stop VII.'], silent: true },
  { page: ['The MOAB is the largest bomb of its kind. One MOAB weighs ten tons.'], silent: true },
  {
    page: ['Press F to fire. The BITE of the wolf takes ten points, and a second BITE ends the game.'],
    silent: true,
  },
  {
    page: [
      'Box set, 24 discs: CD19 Nocturnes, CD20 Ballades, CD22 Waltzes, CD28 Letters, CD30 Mazurkas, CD47 Songs.',
    ],
    silent: true,
  },
  {
    page: [
      'CD 137 is the mono pressing, CD-152 the stereo one. CD 223 and CD 276 are sold out; CD 274 and CD 279 never came.',
    ],
    silent: true,
  },
  {
    page: ['The PD-1 gauge fits a quarter-inch pipe. Seals for the PD-1 are sold apart.'],
    silent: true,
  },
  {
    page: [
      'TIM1 drives the motor, TIM3 makes the PWM signal on PB4, and PD1 carries the crystal.',
      'Remap TIM3 before you enable the interrupt; PD1 stays an input.',
    ],
    silent: true,
  },
  {
    page: [
      'The function writes a GD2 image. A GD2 file loads in parts, which a PNG does not.',
      'GD2 needs version two.',
    ],
    silent: true,
  },
  {
    page: ['Both uplinks of the switch are in LAG 3. LAG-3 goes down when two ports fail; LAG-4 takes over.'],
    silent: true,
  },
  {
    page: [
      'With BCMA a nurse scans the wristband first. Since BCMA came to the ward, mix-ups of pills have halved.',
    ],
    silent: true,
  },
  {
    page: [
      'The AK-104 is the short one. The AK-105 takes the small round, and the AK-112 is only a rumor among collectors.',
    ],
    silent: true,
  },
  {
    page: [
      'A payment between banks is an MT103. Course GA101 explains it; JS001 is for those who would rather write code.',
    ],
    silent: true,
  },
  { page: ['MSI high-end laptops run hot; the MSI H-series boards do not.'], silent: true },
  {
    page: ['The TMB high route has snow until July. TMB-high huts charge phones for two euros.'],
    silent: true,
  },
  {
    page: ['ICANS meets in Bonn this year. ICANS took 80 of 300 papers on networks and sensors.'],
    silent: true,
  },
  {
    page: [
      'PLAN B ALL ALONG: HOW WE WON THE CUP',
      'MODEL T ALL WEATHER TOP, 40 EUROS',
      'An IO-IO board has 48 pins.',
    ],
    silent: true,
  },
  {
    page: [
      SHORT_STORY,
      'CAR-T cells against CD19, BCMA or GD2 carry a 4-1BB part. In B-ALL, CD22 is a second target; CD137 on T cells is 4-1BB.',
      'Tired T cells carry PD-1, TIM-3 and LAG-3. ICANS came in one of ten patients.',
    ],
    marks: {
      CD19: 'cd19',
      BCMA: 'bcma',
      GD2: 'gd2',
      'B-ALL': 'acute-lymphoblastic-leukemia',
      CD22: 'cd22',
      CD137: '4-1bb',
      'PD-1': 'pd-1',
      'TIM-3': 'tim-3',
      'LAG-3': 'lag-3',
      ICANS: 'icans',
    },
  },
  {
    page: [
      'The plug-ins are PRAME, DLL3 and TROP2; load PRAME first.',
      'The receptor of the message is a queue, and each ligand has its own.',
    ],
    silent: true,
  },
];
