import { expect, it } from 'vitest';
import { atRoot } from '../../../scripts/inherit-plugin.ts';

it('lets every style of a highlight begin at the root, in lists and in conditions too', () => {
  const css = '::highlight(a){color:red}@media print{::highlight(a),::highlight(b){color:blue}}p{margin:0}';
  expect(atRoot(css)).toBe(
    ':root::highlight(a){color:red}@media print{:root::highlight(a),:root::highlight(b){color:blue}}p{margin:0}',
  );
});
