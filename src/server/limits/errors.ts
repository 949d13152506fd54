/**
 * How many errors validation collects before it gives up. It then adds one that says so, which makes 5 in the answer.
 */
export const mostValidationErrors = 4;
