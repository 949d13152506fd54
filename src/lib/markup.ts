const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as it stands between the tags of XML or HTML, or in an attribute. */
export function escapeMarkup(text: string): string {
  return text.replaceAll(/[&<>"]/g, (one) => escapes[one] ?? one);
}

/** A text as it stands in Markdown, where it means nothing but itself. */
export function escapeMarkdown(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>|]/g, '\\$&');
}
