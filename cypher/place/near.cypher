// Places between two degrees of latitude.
// $south: number, degrees
// $north: number, degrees
// Rows: {id, latitude, longitude}, in any order
// Index: none, it looks at all. Contract: test/contract/filter.contract.ts.
MATCH (place:Place)
WHERE place.latitude >= $south AND place.latitude <= $north AND place.longitude IS NOT NULL
RETURN place.id AS id, place.latitude AS latitude, place.longitude AS longitude
