/** What is poured into clear glass. */
export const drinks = ['#b9772c', '#c9503f', '#e3c58a', '#dfe9ea']
