/**
 * Functions of a fillable PDF's own scripts, in the JavaScript that Acrobat, Chromium and pdf.js run (ES5). They take and
 * give what the formulas of a form do: numbers, ISO dates, lists, and null for a blank.
 */
export const calculationLibrary = `
function wTyped(n) { var f = getField(n), s = f ? String(f.value) : ""; return s === "" || s === "Off" ? null : s; }
function wNumber(n) { var s = wTyped(n), v = s === null ? NaN : Number(s.replace(/,/g, "")); return isNaN(v) ? null : v; }
function wState(n, states) { var s = wTyped(n), v = s === null ? undefined : states[s]; return v === undefined ? null : v; }
function wMarks(n, halves, days) {
  var all = [];
  for (var h = 0; h < halves; h++) for (var d = 0; d < days; d++) all.push(wTyped(n + "-" + h + "-" + d));
  return all;
}
function wFlat(list) {
  var all = [];
  for (var i = 0; i < list.length; i++) {
    if (list[i] instanceof Array) all = all.concat(wFlat(list[i]));
    else if (list[i] !== null && list[i] !== undefined && list[i] !== "") all.push(list[i]);
  }
  return all;
}
function wNumbers(list) { var a = wFlat(list), n = []; for (var i = 0; i < a.length; i++) if (typeof a[i] === "number") n.push(a[i]); return n; }
function wTotal(n) { var t = 0; for (var i = 0; i < n.length; i++) t += n[i]; return t; }
function wTrue(v) { return !(v === null || v === "" || v === false || v === 0 || (v instanceof Array && v.length === 0)); }
function wBoth(a, b, f) { return typeof a === "number" && typeof b === "number" ? f(a, b) : null; }
function wRound(v, d) {
  var f = Math.pow(10, d), r = Math.round(Math.abs(v) * f * (1 + 2.220446049250313e-16)) / f;
  return v < 0 ? -r : r;
}
function wDay(s) {
  var p = typeof s === "string" ? /^(\\d{4})-(\\d{2})-(\\d{2})/.exec(s) : null;
  return p ? Date.UTC(Number(p[1]), Number(p[2]) - 1, Number(p[3])) / 86400000 : null;
}
function wMinute(s) {
  var p = typeof s === "string" ? /^(?:(\\d{4}-\\d{2}-\\d{2})[T ])?(\\d{2}):(\\d{2})/.exec(s) : null;
  return p ? (p[1] ? wDay(p[1]) : 0) * 1440 + Number(p[2]) * 60 + Number(p[3]) : null;
}
function wOrder(a, b) {
  if (typeof a !== "string" || typeof b !== "string") return a - b;
  var n = Math.min(a.length, b.length), x = a.slice(0, n).replace("T", " "), y = b.slice(0, n).replace("T", " ");
  return x === y ? 0 : x < y ? -1 : 1;
}
function wTwo(n) { return (n < 10 ? "0" : "") + n; }
function wDate(day) {
  var t = new Date(day * 86400000);
  return t.getUTCFullYear() + "-" + wTwo(t.getUTCMonth() + 1) + "-" + wTwo(t.getUTCDate());
}
function wShow(v, decimals) { return v === null || v === undefined ? "" : typeof v === "number" ? wRound(v, decimals).toFixed(decimals) : v; }
var w = {
  sum: function () { var n = wNumbers([].slice.call(arguments)); return n.length ? wTotal(n) : null; },
  average: function () { var n = wNumbers([].slice.call(arguments)); return n.length ? wTotal(n) / n.length : null; },
  min: function () { var n = wNumbers([].slice.call(arguments)); return n.length ? Math.min.apply(null, n) : null; },
  max: function () { var n = wNumbers([].slice.call(arguments)); return n.length ? Math.max.apply(null, n) : null; },
  round: function (v, d) { return typeof v === "number" ? wRound(v, d || 0) : null; },
  count: function (list) {
    var a = wFlat([list]), c = 0;
    for (var i = 0; i < a.length; i++) for (var m = 1; m < arguments.length; m++) if (a[i] === arguments[m]) { c++; break; }
    return c;
  },
  rows: function (list) { return wFlat([list]).length; },
  filled: function (v) { return wFlat([v]).length > 0; },
  includes: function (list, v) { var a = wFlat([list]); for (var i = 0; i < a.length; i++) if (a[i] === v) return true; return false; },
  days: function (a, b) { return wBoth(wDay(a), wDay(b), function (x, y) { return y - x; }); },
  totalDays: function (a, b) { var t = 0; for (var i = 0; i < a.length; i++) t += w.days(a[i], b[i]) || 0; return t; },
  addDays: function (a, n) { return wBoth(wDay(a), n, function (x, y) { return wDate(x + y); }); },
  addMonths: function (a, n) {
    if (wDay(a) === null || typeof n !== "number") return null;
    var y = Number(a.slice(0, 4)), m = Number(a.slice(5, 7)) - 1 + n, last = new Date(Date.UTC(y, m + 1, 0)).getUTCDate();
    return wDate(Date.UTC(y, m, Math.min(Number(a.slice(8, 10)), last)) / 86400000);
  },
  daysInMonth: function (m) { return typeof m === "string" ? new Date(Date.UTC(Number(m.slice(0, 4)), Number(m.slice(5, 7)), 0)).getUTCDate() : null; },
  addWorkdays: function (a, n) {
    return wBoth(wDay(a), n, function (day, left) {
      while (left > 0) { day++; if ((((day + 3) % 7) + 7) % 7 < 5) left--; }
      return wDate(day);
    });
  },
  lastDay: function (m) { return typeof m === "string" ? m + "-" + w.daysInMonth(m) : null; },
  minutes: function (a, b) { return wBoth(wMinute(a), wMinute(b), function (x, y) { return y - x; }); },
  hours: function (a, b) { var m = w.minutes(a, b); return m === null ? null : m / 60; },
  sumIf: function (list, marks, v) { var t = 0; for (var i = 0; i < list.length; i++) if (marks[i] === v && typeof list[i] === "number") t += list[i]; return t; },
  countIf: function (a, v, b, u) { var c = 0; for (var i = 0; i < a.length; i++) if (a[i] === v && b[i] === u) c++; return c; },
  sumProduct: function (a, b) {
    var p = [];
    for (var i = 0; i < a.length; i++) if (typeof a[i] === "number" && typeof b[i] === "number") p.push(a[i] * b[i]);
    return p.length ? wTotal(p) : null;
  },
  sumFirst: function (list, n) { var a = wNumbers(list.slice(0, n)); return a.length ? wTotal(a) : null; },
  rank: function (list, v) {
    if (typeof v !== "number") return null;
    var a = wNumbers(list), r = 1;
    for (var i = 0; i < a.length; i++) if (a[i] > v) r++;
    return r;
  },
  distinct: function (list) { var a = wFlat([list]), s = {}, c = 0; for (var i = 0; i < a.length; i++) if (!s["$" + a[i]]) { s["$" + a[i]] = 1; c++; } return c; },
  mostRepeated: function (list) {
    var a = wFlat([list]), s = {}, m = 0;
    for (var i = 0; i < a.length; i++) { s["$" + a[i]] = (s["$" + a[i]] || 0) + 1; if (s["$" + a[i]] > m) m = s["$" + a[i]]; }
    return m;
  }
};
`;
