const shortStatus =
  /^(?:not (?:yet )?(?:started|due|begun|implemented|complete|achieved)|in progress|in train|in hand|under ?way|on ?going|on (?:track|target|schedule)|off (?:track|target)|behind(?: schedule)?|at risk|slipp\w+|delayed|overdue|complete[d]?|closed|open|outstanding|pending|implemented|achieved|done|discharged|fulfilled|superseded|withdrawn|rejected|no longer (?:relevant|required|applicable)|deferred|on hold|paused|partial\w*|part(?:ly)?|fully|to note(?: only)?|noted?|response (?:received|awaited)|awaiting|monitor\w*|signed off|recommend(?:ed)? (?:for )?(?:closure|sign)|stopp?ed|cancelled|started|red|amber|green|blue|grey|rag|some progress|progress(?:ing|ed)|continu\w+|new|active|live|\d{1,3} ?%|\d)\b/iu;

/** Whether words open as a status does; a column of them is a status column whatever its heading says. */
export const readsAsStatus = (text: string): boolean => shortStatus.test(text.trim());
