/** The most tokens that the parser reads of a document; it stops there, so that nothing longer costs anything. */
export const mostTokens = 2000;
