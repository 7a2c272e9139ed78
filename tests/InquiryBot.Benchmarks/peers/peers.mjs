// Messages per second of the nearest libraries on the npm registry, over the messages that throughput --export wrote.
// Splitting, tagging and entities are on, as each library ships; both know English only.
import { readFileSync } from 'node:fs';
import winkNLP from 'wink-nlp';
import model from 'wink-eng-lite-web-model';
import nlp from 'compromise';

const sets = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const wink = winkNLP(model);
const its = wink.its;
const readers = {
  'wink-nlp, tagging on': (text) => wink.readDoc(text).tokens().out(its.pos).length,
  'compromise, tagging on': (text) => nlp(text).json({ terms: { tags: true } }).length,
};

for (const [name, read] of Object.entries(readers)) {
  const row = [name];
  for (const texts of Object.values(sets)) {
    let best = 0;
    for (let round = 0; round < 3; round++) {
      const start = process.hrtime.bigint();
      let done = 0;
      while (Number(process.hrtime.bigint() - start) < 7e8) {
        for (const text of texts.slice(0, 400)) read(text);
        done += Math.min(400, texts.length);
      }
      best = Math.max(best, done / (Number(process.hrtime.bigint() - start) / 1e9));
    }
    row.push(Math.round(best));
  }
  console.log(`| ${row.join(' | ')} |`);
}
