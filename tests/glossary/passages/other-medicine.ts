/** Medicine that is not cancer immunotherapy, animals and plants. Sure words may be marked; words that belong to the subject may not. */
import type { Passage } from './passage.ts';
import { LONG_STORY, SHORT_STORY } from './stories.ts';

export const otherMedicine: readonly Passage[] = [
  {
    page: [
      'Allergy immunotherapy begins with weekly shots. After three years of immunotherapy most people sneeze less in May.',
    ],
    silent: true,
  },
  {
    page: [
      'Immunotherapy tablets against grass pollen dissolve under the tongue; itching in the mouth is common at first.',
    ],
    silent: true,
  },
  {
    page: [
      'Venom immunotherapy protects beekeepers. One in ten has a reaction to the first dose, so stay for half an hour.',
    ],
    silent: true,
  },
  {
    page: [
      'After a cold, immunity to that strain lasts a year or two. There are 160 strains, so children catch eight colds a winter.',
    ],
    silent: true,
  },
  {
    page: [
      'Does ginger boost the immune system? There is no trial that shows it, but the tea is warm and your throat likes it.',
    ],
    silent: true,
  },
  {
    page: [
      'The autumn COVID booster is free for everyone over 60. Side effects such as fever and fatigue pass within two days.',
      'In the phase 3 trial the response was weaker in older people, and myocarditis was rare.',
    ],
    silent: true,
  },
  {
    page: [
      'An mRNA vaccine gives cells the recipe for one protein. Your response to it fades, which is why a booster is offered.',
    ],
    never: ['response', 'protein', 'cells'],
  },
  {
    page: ['Newborns get BCG against tuberculosis. BCG leaves a small scar on the arm that lasts for life.'],
    silent: true,
  },
  {
    page: [
      'Rituximab and tocilizumab are given when joints stay swollen. Remission is the aim; a flare means that the dose is not enough.',
      'Before the infusion ask about hepatitis and shingles. A response may take three months.',
    ],
    silent: true,
  },
  {
    page: [
      'Lupus came back with a rash and swollen fingers. Her doctor raised the steroid dose, and the flare was over in a week.',
    ],
    silent: true,
  },
  {
    page: [
      'Her first relapse left one leg weak. A scan showed two new lesions, and progression of the disease was slow after that.',
    ],
    silent: true,
  },
  {
    page: [
      'People with relapsing MS get the infusion twice a year. It removes B cells, and relapses become rare.',
      'Progression without relapse is harder to treat; in one trial the median time to it was three years.',
    ],
    never: ['infusion', 'relapses', 'Progression', 'relapse is', 'trial', 'median'],
  },
  {
    page: [
      'The vet gave the puppy its second vaccine and took the stitches out. A mast cell tumor in an old dog often needs surgery.',
    ],
    silent: true,
  },
  {
    page: ['FIV weakens the immune system of a cat. Infected cats can grow old if they stay indoors.'],
    silent: true,
  },
  {
    page: [
      'A leaf that senses a fungus has an immune response of its own: the cells around the spot die, and a brown lesion stays.',
    ],
    silent: true,
  },
  {
    page: ['Graft the apple twig onto a strong host. Wrap the cut, and check for infection after a week.'],
    silent: true,
  },
  {
    page: [
      'Exhausted patients are sent home with painkillers, the nurses say; the nurses are exhausted themselves.',
    ],
    silent: true,
  },
  {
    page: [
      'Heat exhaustion starts with a headache and cold skin. Move to the shade, drink, and cool the neck.',
    ],
    silent: true,
  },
  {
    page: ['Resistance to antibiotics grows in hospitals. A new drug in phase 2 kills the bacteria in mice.'],
    silent: true,
  },
  {
    page: [
      'PD starts with a tremor on one side. PD patients who dance twice a week walk better after a year.',
    ],
    silent: true,
  },
  {
    page: [
      'HR was 72 bpm at rest. CRT helped two of three patients, and an echo after six months showed a stronger heart.',
    ],
    silent: true,
  },
  {
    page: ['The GBS swab is done in week 36. With a positive test you get penicillin during labor.'],
    silent: true,
  },
  {
    page: [
      'Two doses of the MMR shot keep measles away. A toddler in the second town had missed both MMR dates.',
    ],
    silent: true,
  },
  {
    page: [
      'HIV-positive people on treatment can live as long as others. A CD4 count below 200 is a reason for extra pills.',
    ],
    silent: true,
  },
  {
    page: [
      'A mosquito is the vector of dengue; the host may feel nothing for a week. There is a vaccine, but no cure.',
    ],
    silent: true,
  },
  {
    page: [
      'Complement your training with rest. The recommended dosage of creatine is three grams; mild nausea is the main side effect.',
    ],
    silent: true,
  },
  {
    page: [
      'Celiac disease is an autoimmune disease of the gut. Inflammation goes away without gluten, and so does the anemia.',
    ],
    silent: true,
  },
  {
    page: [
      'Ulcerative colitis keeps him near a bathroom. Colitis came back after he stopped the enema, and prednisone helped.',
    ],
    marks: {},
    never: ['colitis', 'Colitis'],
  },
  {
    page: [
      'Eye injections against wet AMD hold back VEGF. Most people need one every eight weeks; infection is rare.',
    ],
    never: ['injections', 'infection'],
  },
  {
    page: ['Kidney transplant: the graft was rejected after nine days, then a second donor was found.'],
    silent: true,
  },
  {
    page: [
      'Stage 3 kidney disease needs no dialysis. What counts is the trend over a year, not one blood test.',
    ],
    silent: true,
  },
  {
    page: [
      'The half-life of caffeine is five hours. Tolerance builds within days, and so does the headache when you stop.',
    ],
    silent: true,
  },
  {
    page: [
      'Lecanemab is an antibody that clears plaques. Patients get an infusion every two weeks; the placebo group declined faster.',
    ],
    silent: true,
  },
  {
    page: [
      'Teplizumab, an anti-CD3 antibody, puts off type 1 diabetes. It calms T cells for two years or more.',
    ],
    silent: true,
  },
  {
    page: [
      'After the heart transplant, T cells of the host attack the graft. Tacrolimus holds them down; a biopsy shows rejection.',
    ],
    silent: true,
  },
  {
    page: [
      'Dupilumab blocks the receptor of two interleukins. It is an antibody against eczema, and itching goes within weeks.',
    ],
    silent: true,
  },
  {
    page: [
      'The COVID vaccine leaves memory B cells, T cells and antibodies behind; an early immune response brings interferon, a late one a cytokine storm.',
    ],
    silent: true,
  },
  {
    page: [
      'T-cell counts, CD4 and CD8, come back on HIV drugs. Macrophages hide the virus, and lymphocytes pay for it.',
    ],
    silent: true,
  },
  {
    page: [
      'Bevacizumab is put into the eye against wet AMD, though it was made for tumors; it costs a tenth of the VEGF drug on the label.',
    ],
    silent: true,
  },
  {
    page: [
      'Lyme disease: antibodies show after four weeks. A second test, a blot, tells old antibodies from new ones.',
    ],
    silent: true,
  },
  {
    page: [
      'Each new variant brings more immune escape. Immune evasion means that antibodies of last year bind less well.',
      'The vaccine still keeps most people out of hospital, and T cells hardly notice the change. The response fades by spring.',
    ],
    silent: true,
  },
  {
    page: [
      'Abatacept covers CD80 and CD86 on antigen-presenting cells; anakinra keeps interleukin-1 away. Both calm the immune system.',
      'Remission is the aim, and the response is judged after three months.',
    ],
    silent: true,
  },
  {
    page: [
      'Boys with this gene fault have an absence of B cells from birth. The lack of B cells means no antibodies, so they get immunoglobulin.',
    ],
    silent: true,
  },
  {
    page: [
      'Placenta cells shed the VEGF receptor into the blood. With too much VEGFR-1, blood pressure rises and angiogenesis stops.',
      'Tests of the receptor and of its ligand tell who is at risk.',
    ],
    silent: true,
  },
  {
    page: [
      'CA-125, short for cancer antigen 125, rises with endometriosis as well. As a cancer antigen 125 test cannot tell, a scan follows.',
    ],
    silent: true,
  },
  {
    page: [
      'An autoimmune flare after a vaccine is rare. In an autoimmune flare the immune response turns on the joints, and antibodies rise.',
    ],
    silent: true,
  },
  {
    page: [
      SHORT_STORY,
      'Peanut immunotherapy and house dust mite immunotherapy share only the name with it; her cancer antigen was a protein of the tumor.',
      'Immune evasion of the tumor ended the effect, and immune therapy was stopped when new metastases came.',
    ],
    marks: {
      'Peanut immunotherapy': 'allergy-immunotherapy',
      'house dust mite immunotherapy': 'allergy-immunotherapy',
      'cancer antigen': 'tumor-antigen',
      'Immune evasion': 'immune-evasion',
      'immune therapy': 'immunotherapy',
    },
  },
  {
    page: [...LONG_STORY, 'Nine blood samples were PCR positive for the CAR gene.'],
    never: ['PCR'],
  },
  {
    page: [
      'Allergy immunotherapy teaches the immune system to put up with pollen. Antibodies of another kind take over.',
      'After three years of immunotherapy most people are well. Side effects are itching and, rarely, anaphylaxis.',
    ],
    silent: true,
  },
];
