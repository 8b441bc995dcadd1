import { readFileSync } from 'node:fs';

/** Canned data in the shapes that the host sends: see practice/Evaluation/Scorecard.cs and practice/Caller/CallState.cs. */
const read = (name) => JSON.parse(readFileSync(new URL(`fixtures/${name}.json`, import.meta.url)));

export const calls = read('calls');
export const brief = read('brief');
export const desk = read('desk');
const scorecard = read('scorecard');
const reviewed = { ...read('trainer-call'), scorecard };

export function scorecardEvent(callId) {
  return { callId, scenarioId: scorecard.scenarioId, title: brief.title, callerName: brief.callerName, scorecard };
}

const people = ['Jonas Weber', 'Aylin Demir', 'Sam O’Neill', 'Priya Nair', 'Lukas Maier'];
const endings = ['solved', 'acceptedButHurt', 'hungUp', 'givenUp', 'handedOver', 'solved', 'endedByTrainee'];
const list = Array.from({ length: 34 }, (_, i) => {
  const scenario = calls[i % calls.length];
  const spread = (k) => 30 + ((i * 37 + k * 53) % 66);
  const skills = { listening: spread(1), patience: spread(2), empathy: spread(3), problemSolving: spread(4), flexibility: i % 3 === 0 ? null : spread(5) };
  const known = Object.values(skills).filter((v) => v !== null);
  return {
    callId: i === 0 ? reviewed.callId : `call-${i}`, userId: `dl_${i % 5}`, userName: i % 7 === 3 ? null : people[i % 5], scenarioId: scenario.id, title: scenario.title,
    startedAt: new Date(Date.UTC(2026, 10, 20, 9, 0) - i * 5_400_000).toISOString(), endedAt: new Date(Date.UTC(2026, 10, 20, 9, 8) - i * 5_400_000).toISOString(),
    ending: endings[i % endings.length], overall: known.reduce((a, b) => a + b, 0) / known.length, skills, fatal: i % 11 === 2, cannotJudge: i % 4 === 1,
  };
});

export function trainerList(query) {
  const search = (query.get('search') ?? '').toLowerCase();
  const scenario = query.get('scenario') ?? '';
  const page = Number(query.get('page') ?? 1);
  const found = list.filter((c) => (!scenario || c.scenarioId === scenario) && (!search || `${c.userName} ${c.title} ${c.ending}`.toLowerCase().includes(search)));
  return { items: found.slice((page - 1) * 20, page * 20), total: found.length };
}

export function trainerCall(id) {
  return id === reviewed.callId || list.some((c) => c.callId === id) ? { ...reviewed, callId: id } : null;
}
