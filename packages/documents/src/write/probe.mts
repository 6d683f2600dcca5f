import { writeFileSync } from 'node:fs';
import { isoDate } from '@holdfast/domain/calendar/iso-date';
import { monitoringReport } from '@holdfast/domain/reports/monitoring-report';
import { trackingSheet } from '@holdfast/domain/reports/tracking-sheet';
import { parseProseDate } from '@holdfast/domain/calendar/prose-date';
import { writeMonitoringReport } from './write-monitoring-report.ts';
import { writeTrackingSheet } from './write-tracking-sheet.ts';
import { writeRegister } from './write-register.ts';
import { planBack, differences, readBack } from '../testing/read-back.ts';
const long = 'The service has counted the lamps in nine of the twelve wards. The remaining wards are to be counted by the contractor before the clocks change, and the results will be published on the open data page. ';
const titles = ['Street lighting', 'Winter gritting: lessons of last winter', 'Libraries review', 'Budget 2013/14'];
const values = Array.from({length: 14}, (_, n) => ({
  reference: String(n % 4 + 1), part: '', source_date: n < 8 ? '2012-05-17' : '2012-07-12', source_title: titles[Math.floor(n/4)], portfolio: n===9?null: ['Highways','Environment','Culture','Resources'][Math.floor(n/4)], committee: 'Overview and Scrutiny Management Committee',
  recommendation: `That the Cabinet Member for ${titles[Math.floor(n/4)]} reports on the work of the service, point ${n+1}, and publishes what it finds.`,
  response: n%3===0 ? `Agreed.\n${long}` : n%3===1? 'To be updated at the 16 August meeting' : null, response_decision: n%3===0?'accepted': n%3===1?'holding':null, response_date: n%3===0?'2012-06-20':null,
  progress: n%2 ? long.repeat(n%5) : null, action: n%4===0? 'A plan is drawn up\n• first point\n• second point': null, lead: n%4===0 ? ['Head of Highways','Ann Lee, Team Manager'] : [],
  due: n%5===0 ? parseProseDate('Autumn 2012') : null, timescale: n%5===1? parseProseDate('within six months'): null,
  status: n%3===0?'Ongoing': n%3===1? null : 'Response received', core_status: n%3===0?'on_track':n%3===1?'awaiting_response':'unknown', rag: n%4===0?'Green':null, note: n%7===0?'=SUM(A1)':null,
}));
const facts = values.map((v, i) => ({ id: String(i), values: v, status: v.core_status, changes: i%5===1 ? [{on: isoDate('2012-07-20'), field: 'progress'}, {on: isoDate('2012-07-20'), field: 'status'}] : i===13 ? [{on: isoDate('2012-08-01'), field:'added'}] : [] })) as never[];
for (const format of ['docx','xlsx','csv'] as const) {
  const head = { councilName: 'Aldersea Borough Council', committee: 'Overview and Scrutiny Management Committee' };
  const report = await writeMonitoringReport(monitoringReport(facts, isoDate('2012-08-16'), isoDate('2012-07-12')), format, head);
  const sheet = await writeTrackingSheet(trackingSheet(facts, isoDate('2012-08-16'), head.committee), format, head);
  const register = await writeRegister(values as never[], format, head);
  for (const [name, out] of Object.entries({report, sheet, register})) {
    if (!out.ok) { console.log(out.message); continue; }
    writeFileSync(`/tmp/holdfast/out/${name}.${format}`, out.bytes);
    const plan = await planBack(out, values as never[]);
    console.log(name, format, out.fileName, JSON.stringify(plan.counts), differences(plan).slice(0, 6));
    const p = await readBack(out); if (plan.counts.unchanged !== 14) console.log(p.documents.map(d => [d.kind, d.columns.map(c => c.header+'='+c.field).join('; '), d.rows.length]), p.anomalies.slice(0,3));
  }
}
