// Lists of relations of some types look at these alone.
CREATE INDEX relation_type IF NOT EXISTS FOR (relation:Relation) ON (relation.type);
