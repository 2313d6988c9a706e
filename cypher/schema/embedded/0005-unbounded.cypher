// Events that last for years, or have no beginning or no end, are looked for apart where others are looked for by days.
CREATE INDEX event_precision IF NOT EXISTS FOR (event:Event) ON (event.precision);
