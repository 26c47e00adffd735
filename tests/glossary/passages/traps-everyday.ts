/** Shops, chat, television, sport, kitchens, cars: pages with nothing to mark. */
import type { Passage } from './passage.ts';
import { SHORT_STORY } from './stories.ts';

export const trapsEveryday: readonly Passage[] = [
  { page: ['WE SHIP TO ALL STATES. ALL SALES ARE FINAL.'], silent: true },
  { page: ['THIS IS THE BEST FILM OF ALL TIME AND YOU ARE ALL WRONG ABOUT THE ENDING!!!'], silent: true },
  { page: ['I read ALL of it, ALL nine hundred pages, and I want my weekend back.'], silent: true },
  {
    page: ['TIL that an octopus has three hearts. TIL also that it can open jars from the inside.'],
    silent: true,
  },
  { page: ['Shop is open til eight. TIL the weekend everything is half price.'], silent: true },
  { page: ['Your CART is empty. Add shoes to the CART and pay in two clicks.'], silent: true },
  { page: ['CART', '2 items', 'Proceed to checkout'], silent: true },
  {
    page: ['USED CAR SALE', 'TEST DRIVE ANY CAR TODAY. EVERY CAR COMES WITH A FULL TANK.'],
    silent: true,
  },
  { page: ['The CAR show opens on Thursday; last year’s CAR of the year will be there too.'], silent: true },
  {
    page: [
      'The host thanked his guests. The response from the hall was long applause, and the band came back on stage.',
    ],
    silent: true,
  },
  {
    page: [
      'She broke an arm on stage four of the tour. In the next cycle of races she wants to ride in the lead group.',
    ],
    silent: true,
  },
  {
    page: ['The singer left the label after two records. The new label wants a third before the tour.'],
    silent: true,
  },
  {
    page: [
      'Wash dark clothes in the short cycle. The label inside the collar shows the highest temperature.',
    ],
    silent: true,
  },
  {
    page: ['Everyone hits a plateau after ten weeks at the gym. Eat more, lift less, and the plateau ends.'],
    silent: true,
  },
  {
    page: ['The Mets lost again. Three Mets errors in one inning were too many even for this game.'],
    silent: true,
  },
  {
    page: ['NHL clubs met in Boston. The NHL wants two more teams and one more game per season.'],
    silent: true,
  },
  {
    page: ['He tore his MCL and misses the playoffs; the PD of the city escorted the team bus.'],
    silent: true,
  },
  { page: ['Bring a PET bottle back and get ten cents. PET can be melted down seven times.'], silent: true },
  { page: ['Stuff the marrow with rice and bake it until the skin is soft.'], silent: true },
  {
    page: ['To cure bacon you need salt, sugar and a week. Nothing cures a hangover, but bacon helps.'],
    silent: true,
  },
  {
    page: ['Cancer: the moon makes you dreamy on Tuesday. Cancer and Pisces get along well this week.'],
    silent: true,
  },
  {
    page: ['Her ACT score of 33 opened doors. The new ACT has fewer questions and no science part.'],
    silent: true,
  },
  {
    page: [
      'A rash decision: he bought the boat on the first day. His wife had a fit, then a chill glass of wine.',
    ],
    silent: true,
  },
  {
    page: ['She is in remission from shopping, she says. Three weeks without a new pair of shoes.'],
    silent: true,
  },
  {
    page: ['Half-Life 2 still looks good on a big screen; the second stage in the canals is the best.'],
    silent: true,
  },
  {
    page: ['That ICE train was late again, and it was so cold on board that we all had the chills.'],
    silent: true,
  },
  {
    page: ['Our immunity idol is gone! Whoever holds it cannot be voted out at the next council.'],
    silent: true,
  },
  { page: ['My antibody, the DJ, goes by that name since a bad winter.'], silent: true },
  {
    page: ['Plan on a long wait. Staff are exhausted, and exhausted people make mistakes at the till.'],
    silent: true,
  },
  { page: ['The band Placebo played for two hours; the arm of the singer was in a sling.'], silent: true },
  { page: ['Solar flare: radio out for an hour. Trousers with a flare: back for good.'], silent: true },
  { page: ['IS IT ALL OVER? ALL HANDS ON DECK AS THE CLUB LOOKS FOR A COACH'], silent: true },
  {
    page: ['The PSA before the film asks you to turn off your phone. It is the best PSA in years.'],
    silent: true,
  },
  { page: ['Do not feed the FISH. Do not tap the glass. Shark talks at TEN and two.'], silent: true },
  {
    page: [
      'Bright moths send birds a "don\'t eat me" signal. A don\'t-eat-me signal saves both sides trouble, and frogs have learned it too.',
    ],
    silent: true,
  },
  { page: ['At noon police led the checkpoint blockers away and let the trucks pass.'], silent: true },
  {
    page: [
      'The app sells off-the-shelf therapy for ten euros a week; a counselor listens better, but costs more.',
    ],
    silent: true,
  },
  {
    page: [
      'Immune exhaustion is what my coach calls the colds that runners catch in the week after a marathon.',
    ],
    silent: true,
  },
  {
    page: [
      'The level is an immune desert: no healer for miles. Watch the BCG live stream to see how it is done.',
    ],
    silent: true,
  },
  {
    page: [
      SHORT_STORY,
      'Checkpoint blockade failed where the tumor was an immune desert. Off-the-shelf therapy with donor cells is in trials.',
      'A "don\'t eat me signal" keeps macrophages away from the cancer, and immune exhaustion of T cells does the rest.',
    ],
    marks: {
      'Checkpoint blockade': 'immune-checkpoint-inhibitor',
      'immune desert': 'cold-tumor',
      'Off-the-shelf therapy': 'donor-derived-cell',
      "don't eat me signal": 'cd47',
      'immune exhaustion': 't-cell-exhaustion',
    },
  },
];
