// Holds countries, as what acts for them, until the transaction ends: what one article tells of a country and another of its
// army can be one event, though they name no participant in common.
// $codes: list of string, ISO 3166-1 alpha-2, sorted
// Index: State.code. Contract: test/contract/ingestion.contract.ts.
UNWIND $codes AS code
MERGE (state:State {code: code})
SET state.code = code
