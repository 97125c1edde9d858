import { it } from 'vitest';
import { readReport } from '/work/main/src/report/read';
it('perf', () => {
  const f = { id:'x', analyzedAt:'2026-11-20', resource:'arn:aws:iam::1:role/R', status:'ACTIVE', findingType:'UnusedPermission', findingDetails: Array.from({length:400},(_,i)=>({unusedPermissionDetails:{serviceNamespace:'s'+i, actions:Array.from({length:50},(_,j)=>({action:'GetThing'+j,lastAccessed:'2025-01-01T00:00:00Z'}))}}))};
  const text = JSON.stringify(Array.from({length:10},()=>f),null,2);
  const t=performance.now(); const r=readReport(text,'x'); console.log(text.length, r.ok, performance.now()-t);
  const bad = readReport(text.replace('GetThing49','Get Thing'),'x'); console.log(JSON.stringify(bad), performance.now()-t);
  console.log(JSON.stringify(readReport('{"__proto__": {"findings": []}, "constructor": 1}', 'x')));
});
