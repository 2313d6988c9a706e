// Events of the newest days are looked for day by day.
CREATE INDEX event_day IF NOT EXISTS FOR (event:Event) ON (event.day);
