import { readFileSync } from 'node:fs';

import { diffOf } from '../src/diff/diff.ts';
const [a,b,aw]=process.argv.slice(2);
const load=(p:string)=>{const j=JSON.parse(readFileSync(p,'utf8'));return j.program??j};
const s=performance.now();
const d=diffOf({program:load(a!), isWhole: aw!=='part'},{program:load(b!)});
console.log('ms',Math.round(performance.now()-s));
const n:any={};for(const e of d.effects){n[e.effect]=(n[e.effect]??0)+1}
console.log(n);
for(const e of d.effects) if(!['equivalent','new','gone','notAtHand'].includes(e.effect)){ console.log(e.effect,e.kind,e.older?.path,'→',e.newer?.path, JSON.stringify(e.doubts), e.onlyDecidableWith.join());
 for(const w of e.witnesses) console.log('   ',w.direction, JSON.stringify(w.older.facts), w.older.referenceDate,w.older.status,w.older.outcome,' || ',JSON.stringify(w.newer.facts),w.newer.referenceDate,w.newer.status,w.newer.outcome, JSON.stringify(w.because));}
console.log(JSON.stringify(d.alignment)); 
const v:any={};for(const c of d.stated.changes)v[c.verdict]=(v[c.verdict]??0)+1; console.log(v,d.stated.notStated.length);
console.log(d.timelines.length, JSON.stringify(d.timelines.slice(0,4)));
