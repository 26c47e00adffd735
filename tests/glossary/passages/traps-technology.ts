/** Computers, networks and machine learning: pages with nothing to mark. */
import type { Passage } from './passage.ts';

export const trapsTechnology: readonly Passage[] = [
  {
    page: [
      'We save a checkpoint every thousand steps and keep the model checkpoint with the lowest validation loss.',
      'If a node fails, training resumes from the latest checkpoint.',
    ],
    silent: true,
  },
  {
    page: [
      'Fine-tuning starts from a public checkpoint. Noise in the label column of the dataset flattens the response of the classifier.',
    ],
    silent: true,
  },
  {
    page: [
      'The database keeps one vector per document. A query vector is compared with a million others in ten milliseconds.',
    ],
    silent: true,
  },
  {
    page: [
      'Each host in the cluster reports its load. When a host stays silent, the pipeline moves its jobs to a healthy node.',
    ],
    silent: true,
  },
  {
    page: [
      'If the server sends an empty response, wait one cycle and try again; the second response usually has a body.',
    ],
    silent: true,
  },
  {
    page: ['CI runs the tests on every PR. Once the PR is merged, CD ships the build to the staging host.'],
    silent: true,
  },
  {
    page: [
      'The new OS needs four gigabytes. Installing it over an older OS keeps your files, and the OS asks before it restarts.',
    ],
    silent: true,
  },
  {
    page: [
      'The virus came in as an email attachment and locked the laptops of two town halls.',
      'Antivirus software had let the payload through, because the host file looked clean.',
    ],
    silent: true,
  },
  {
    page: [
      'A linker error mostly means that an object file is missing. Tell the linker where the library is.',
    ],
    silent: true,
  },
  {
    page: [
      'The SOC gets an alert for every failed TLS handshake, and the MSS provider looks into it within the hour.',
    ],
    silent: true,
  },
  {
    page: [
      'On tabular data the GBM still beats the neural network; we tuned it over fifty cycles and fixed the learning rate.',
    ],
    silent: true,
  },
  {
    page: [
      'The start-up sells an immune system for networks: it learns what is normal and isolates a virus within seconds.',
    ],
    silent: true,
  },
  {
    page: [
      'In phase 3 of the rollout the remaining servers get new host names, and the control panel moves to another domain.',
    ],
    silent: true,
  },
  {
    page: ['DFS goes as deep as it can before it turns back; BFS visits every neighbor of a node first.'],
    silent: true,
  },
  {
    page: [
      'The ADC samples at twelve bits. We remove the DC offset first, then check the CRC of each frame.',
    ],
    silent: true,
  },
  {
    page: [
      'With IL2CPP the engine turns IL code into C++ before the build, which makes the IL2 backend slow to compile.',
    ],
    silent: true,
  },
  {
    page: [
      'A GraphQL mutation changes data on the server. Name each mutation after the field that it changes.',
    ],
    silent: true,
  },
  {
    page: ['The MSI laptop shipped with a loud fan; an update from the MSI support page fixed it.'],
    silent: true,
  },
  {
    page: [
      'MDS puts the points on a plane so that distances stay about the same; SD is the spread along each axis.',
    ],
    silent: true,
  },
  {
    page: [
      'After the boss fight the game sets a checkpoint. Fall off the bridge and you start again from that checkpoint.',
    ],
    silent: true,
  },
  {
    page: [
      'Write the image to an SD card, put it into the RP1 port next to the USB plug and wait for the green light.',
    ],
    silent: true,
  },
  {
    page: [
      'Our API endpoint gives back the median latency per host, and the significant outliers as a separate list.',
    ],
    silent: true,
  },
  {
    page: [
      'Free disk space was exhausted at midnight. The host went down, and recovery from the checkpoint took an hour.',
    ],
    silent: true,
  },
  {
    page: [
      'MRD first, wireframes later: the product team wants every requirement on the roadmap before the next cycle.',
    ],
    silent: true,
  },
  {
    page: [
      'Antigen is a plugin manager for zsh. Antibody does the same, only faster; antigen has more stars.',
    ],
    silent: true,
  },
  {
    page: ['AT&T cell service was down for an hour. An AT&T cell tower in the valley had lost power.'],
    silent: true,
  },
];
