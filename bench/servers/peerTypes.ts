/** What relationships hold, as far as the workloads ask for it or filter by it. */
const known = `knownFrom: String!
  visibleFrom: String!
  visibleUntil: String!`;

/** What every thing holds. */
const thing = `id: ID!
  name: String!
  summary: String
  ${known}`;

/**
 * The part of the product's schema that the workloads need, as @neo4j/graphql takes it: the same labels, relationship types and
 * properties. Its relationships to one thing are lists as well, since version 7 knows no others. With the label `Entity` it finds
 * ids by the same index as the others do.
 */
export const peerTypes = `
type Known @relationshipProperties {
  ${known}
}
type Country @node(labels: ["Country", "Entity"]) {
  ${thing}
  alpha2: String!
  sectors: [Sector!]! @relationship(type: "SECTOR_OF", direction: IN, properties: "Known")
  firms: [Firm!]! @relationship(type: "SEATED_IN", direction: IN, properties: "Known")
}
type Firm @node(labels: ["Firm", "Entity"])
  @fulltext(indexes: [{ indexName: "names_en", queryName: "firmsByName", fields: ["name"] }]) {
  ${thing}
  headquarters: [Country!]! @relationship(type: "SEATED_IN", direction: OUT, properties: "Known")
  sectors: [Sector!]! @relationship(type: "ACTIVE_IN", direction: OUT, properties: "Known")
  products: [Item!]! @relationship(type: "PRODUCES", direction: OUT, properties: "Known")
}
type Sector @node(labels: ["Sector", "Entity"]) {
  ${thing}
  country: [Country!]! @relationship(type: "SECTOR_OF", direction: OUT, properties: "Known")
  uses: [Item!]! @relationship(type: "USES", direction: OUT, properties: "Known")
  firms: [Firm!]! @relationship(type: "ACTIVE_IN", direction: IN, properties: "Known")
}
type Item @node(labels: ["Item", "Entity"]) {
  ${thing}
  kind: String!
  madeOf: [Item!]! @relationship(type: "MADE_OF", direction: OUT, properties: "Known")
  contains: [Element!]! @relationship(type: "CONTAINS", direction: OUT, properties: "Known")
  controls: [Provision!]! @relationship(type: "CONTROLS", direction: IN, properties: "Known")
}
type Element @node(labels: ["Element", "Entity"]) {
  ${thing}
  symbol: String!
  controls: [Provision!]! @relationship(type: "LISTS", direction: IN, properties: "Known")
}
type Provision @node(labels: ["Provision", "Entity"]) {
  ${thing}
  effect: String!
  effectiveOn: String
  regulation: [Regulation!]! @relationship(type: "BELONGS_TO", direction: OUT, properties: "Known")
}
type Regulation @node(labels: ["Regulation", "Entity"]) {
  ${thing}
  issuedOn: String!
  issuers: [Organization!]! @relationship(type: "ISSUED_BY", direction: OUT, properties: "Known")
}
type Organization @node(labels: ["Organization", "Entity"]) {
  ${thing}
  country: [Country!]! @relationship(type: "BODY_OF", direction: OUT, properties: "Known")
}
`;
