// What the ranking of search results reads. Pure data: whoever wires it up fills it from the index, the database and
// the session, once for a whole list of candidates.

/** A product as it stands at the moment of the search. Unknown is null. */
export type ProductFacts = {
  priceMinor: number | null
  /** Share of the price before discounts that is taken off, 0 to 1. */
  discountShare: number
  /** Share of the price that is left after cost, 0 to 1. */
  marginShare: number | null
  /** Days until the stock is gone at the present pace; 0 when sold out. */
  stockCoverDays: number | null
  isAvailable: boolean
  /** Days since it was first for sale. */
  ageDays: number
  rating: number | null
  reviews: number
  returnShare: number | null
  /** 0 to 1 by place among all products in sales of the last weeks. */
  popularity: number
}

/** What is known of a visitor from the visitor's session and, when signed in or remembered, from before. */
export type VisitorFacts = {
  /** Mean and spread of the natural logarithm of prices looked at or bought, in minor units; null when nothing is known. */
  logPrice: { mean: number; spread: number } | null
}

/** What the visitor has to do with one product. */
export type AffinityFacts = {
  /** Cosine of the session with the product, 0 when either is unknown. */
  likeness: number
  /** Share of what the visitor looked at or bought that is of this brand, and of this category. */
  brand: number
  category: number
  wasSeen: boolean
  wasBought: boolean
}

/** Sums of behaviour, each event weighted by age. `examined` are showings, each counted by how likely its place is looked at. */
export type BehaviourSums = { examined: number; clicks: number; adds: number; purchases: number }

/** One product that could be shown. `lexical` are the engine's features in its order of `featureNames`. */
export type Candidate = {
  lexical: ArrayLike<number>
  /** Cosine of query and product by the text embedder. */
  semantic: number
  product: ProductFacts
  affinity: AffinityFacts
  /** What happened to this product when it was shown for this query, for any query, and everywhere. */
  forQuery: BehaviourSums
  forAnyQuery: BehaviourSums
}

/** One list as it was shown, for training: documents in the order shown with what the visitor did. */
export type ShownList = {
  query: string
  sessionId: string
  /** Milliseconds since 1970. */
  at: number
  shown: { productId: string; position: number; isClicked: boolean; isAdded: boolean; isPurchased: boolean }[]
}

/** One list with its features: the unit of training and of measuring. */
export type RankingGroup = {
  at: number
  /** `documents * rankingFeatureNames.length` numbers. */
  rows: Float32Array
  /** 0 nothing, 1 clicked, 2 put into the cart, 3 bought; one a document. */
  grades: Uint8Array
  /** 0-based place at which each document was shown. */
  positions: Uint16Array
}

/** Orders candidates: one score a row, higher first. */
export type Ranker = { score(rows: Float32Array, documents: number): Float32Array }
