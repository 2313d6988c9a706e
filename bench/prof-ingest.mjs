import { mkdtempSync } from 'node:fs';
import { syntheticArticles } from './articles/synthetic-articles.mjs';
const { makeArticle } = await import('../dist/article/make-article.js');
const { openStore } = await import('../dist/graph/open-store.js');
const { ingestArticle } = await import('../dist/ingestion/ingest-article.js');
const store = await openStore({ dataFolder: mkdtempSync('/tmp/prof-') });
const N = Number(process.argv[2]), W=Number(process.argv[3]);
const times=new Map();

import grafeo from '@grafeo-db/js';
import { statementText } from '../dist/graph/statements.js';
const nameOf=new Map();
const tx=store.transaction.bind(store); store.transaction=(work)=>tx((t)=>work({run: (s,p)=>{ nameOf.set(statementText(s).cypher,[s,(p.rows?.length??p.ids?.length??p.keys?.length??1)]); return t.run(s,p); }}));
const P=grafeo.Transaction.prototype; const orig=P.executeCypher;
P.executeCypher=function(c,p){ const a=performance.now(), cp=process.cpuUsage(); const r=orig.call(this,c,p); return r.then((x)=>{ const d=process.cpuUsage(cp); const [nm,rows]=nameOf.get(c)??['?',1]; const e=times.get(nm)??[0,0,0,0]; e[0]+=performance.now()-a; e[1]++; e[2]+=rows; e[3]+=(d.user+d.system)/1000; times.set(nm,e); return x;}); };
let n=0, cpu=process.cpuUsage(), t0=performance.now();
for (const { article, extraction } of syntheticArticles(11, N, makeArticle)) {
  if (n === N-W) { times.clear(); cpu=process.cpuUsage(); t0=performance.now(); }
  await ingestArticle(store, article, () => extraction); n++;
}
const c=process.cpuUsage(cpu);
console.log('wall/article', ((performance.now()-t0)/W).toFixed(1), 'cpu', ((c.user+c.system)/1000/W).toFixed(1));
let sum=0; for (const [,e] of times) sum+=e[0]; console.log('statements wall', (sum/W).toFixed(1));
let cnt=0; for (const [,e] of times) cnt+=e[1]; console.log('count', cnt/W); for (const [s,[ms,k,r]] of [...times].sort((x,y)=>y[1][0]-x[1][0]).slice(0,30)) console.log((ms/W).toFixed(2).padStart(7), 'each', (ms/k).toFixed(2), 'n', (k/W).toFixed(2), 'rows', (r/W).toFixed(1), s);
await store.close();
