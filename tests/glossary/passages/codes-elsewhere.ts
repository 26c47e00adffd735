/** Short codes and names that mean something else, on pages far from medicine. */
import type { Passage } from './passage.ts';

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
];
