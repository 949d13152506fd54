/** Names of places that are not ours, each with the one that is. */
export const places: readonly { readonly pattern: RegExp; readonly name: string }[] = [
  { pattern: /\bTurkey\b/, name: 'Türkiye' },
  { pattern: /\bBurma\b/, name: 'Myanmar' },
  { pattern: /\bVietnam\b/, name: 'Viet Nam' },
  { pattern: /\bSouth Korea\b/, name: 'Republic of Korea' },
  { pattern: /\bTaiwan,? (Province of )?China\b|\bChinese Taipei\b|\bTaiwan Province\b/, name: 'Taiwan' },
  { pattern: /\bHong Kong,? (SAR|China)\b/, name: 'Hong Kong' },
  { pattern: /\bMacau\b|\bMacao,? (SAR|China)\b/, name: 'Macao' },
];
